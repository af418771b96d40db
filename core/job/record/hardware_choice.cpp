#include "core/job/record/hardware_choice.h"

#include "core/base/error.h"
#include "core/base/output_messages.h"
#include "core/base/source_messages.h"
#include "core/media/encode/available_codecs.h"
#include "core/media/encode/encoder_speed.h"
#include "core/media/hardware_device.h"
#include "core/media/input/hardware_probe.h"
#include "core/media/output/output_check.h"
#include "core/media/output/output_format.h"
#include "core/media/picture_format.h"

#include <algorithm>

namespace tessera::job {

namespace {

// One that was named is worth a word when it cannot be used; any that there is, is not.
void settleDecoder(JobRecord& record) {
    std::string& decode = record.spec.decode;
    if (decode == decodeInSoftware) {
        return;
    }
    const bool isNamed = decode != decodeAnyhow;
    const std::vector<std::string> kinds = isNamed ? std::vector{decode} : media::hardwareKinds();
    std::string problem;
    for (const std::string& kind : kinds) {
        problem = media::decodingProblem(record.spec.input, kind);
        if (problem.empty()) {
            decode = kind;
            record.warnings.push_back(message::DecodedInHardware(kind));
            return;
        }
    }
    if (isNamed) {
        record.warnings.push_back(message::HardwareDecoderUnusable(decode, problem));
    }
    decode = decodeInSoftware;
}

const media::CodecChoice* quickestEncoder(const JobSpec& spec) {
    const auto choices = media::knownCodecs();
    const auto found = std::ranges::find_if(choices, [&](const media::CodecChoice& choice) {
        return choice.isHardware() && media::containerHolds(spec.output, choice.name) &&
               media::encoderProblem(choice).empty();
    });
    return found != choices.end() ? &*found : nullptr;
}

void settleEncoder(JobRecord& record) {
    media::EncoderOptions& encoder = record.spec.encoder;
    if (encoder.codec == media::quickestCodec) {
        const media::CodecChoice* quickest = quickestEncoder(record.spec);
        encoder.codec = quickest != nullptr ? quickest->name : media::usualCodec(record.spec.output);
    }
    const media::CodecChoice& choice = media::codecNamed(encoder.codec);
    if (!choice.isHardware()) {
        return;
    }
    const std::string problem = media::encoderProblem(choice);
    if (problem.empty()) {
        record.warnings.push_back(message::EncodedInHardware(choice.label));
        return;
    }
    encoder.codec = media::softwareTwin(choice.name);
    encoder.speed.clear();  // a word of the other's
    encoder.pixelFormat = media::plainFormatName(encoder.pixelFormat);
    record.warnings.push_back(
        message::HardwareEncoderUnusable(choice.label, media::codecNamed(encoder.codec).label, problem));
}

}  // namespace

void settleHardware(JobRecord& record) {
    record.asked = {record.spec.decode, record.spec.encoder.codec, record.spec.encoder.speed,
                    record.spec.encoder.pixelFormat};
    settleDecoder(record);
    settleEncoder(record);
    media::checkSpeed(record.spec.encoder);
}

std::string hardwareOf(const JobSpec& spec) {
    return spec.decode == decodeInSoftware ? "" : spec.decode;
}

JobSpec specAsAsked(const JobRecord& record) {
    JobSpec spec = record.spec;
    spec.decode = record.asked.decode;
    spec.encoder.codec = record.asked.codec;
    spec.encoder.speed = record.asked.speed;
    spec.encoder.pixelFormat = record.asked.pixelFormat;
    return spec;
}

void requireEncoder(const JobSpec& spec) {
    const media::CodecChoice& choice = media::codecNamed(spec.encoder.codec);
    const std::string problem = choice.isHardware() ? media::encoderProblem(choice) : "";
    if (!problem.empty()) {
        throw Error(ErrorCode::Unsupported, message::EncoderOfJobUnusable(choice.label), problem);
    }
}

bool mayUseDevices(const JobSpec& spec) {
    const std::string& codec = spec.encoder.codec;
    return spec.generator.device != "cpu" || spec.decode != decodeInSoftware ||
           codec == media::quickestCodec || media::softwareTwin(codec) != codec;
}

}  // namespace tessera::job
