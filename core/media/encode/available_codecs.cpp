#include "core/media/encode/available_codecs.h"

#include "core/media/encode/encoder.h"
#include "core/media/encode/encoder_options.h"
#include "core/media/frame_scaler.h"
#include "core/media/hardware_device.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <set>

namespace tessera::media {

namespace {

// Every encoder takes this size; hardware has minimum sizes.
constexpr Size trialSize{256, 144};

bool isBuiltIn(const CodecChoice& choice) {
    return avcodec_find_encoder_by_name(choice.encoder.c_str()) != nullptr;
}

bool opens(const CodecChoice& choice) {
    if (choice.isHardware()) {
        return isBuiltIn(choice) && encoderProblem(choice).empty();
    }
    try {
        const FramePtr frame = makeVideoFrame(trialSize, AV_PIX_FMT_YUV420P);
        const EncoderOptions options{
            .codec = choice.name, .quality = {}, .speed = {}, .pixelFormat = {}, .threads = 1};
        return isBuiltIn(choice) &&
               openEncoder({*frame, Rational{1, 25}, Rational{25}, options}).context != nullptr;
    } catch (const Error&) {
        return false;
    }
}

// An error number of FFmpeg.
int encodeOne(const CodecChoice& choice) {
    try {
        const FramePtr frame = makeVideoFrame(trialSize, AV_PIX_FMT_NV12);
        for (int plane = 0; plane < 2; ++plane) {
            std::memset(frame->data[plane], 128, frame->buf[plane] != nullptr ? frame->buf[plane]->size : 0);
        }
        frame->pts = 0;
        const EncoderOptions options{
            .codec = choice.name, .quality = {}, .speed = {}, .pixelFormat = {}, .threads = 1};
        const OpenedEncoder encoder = openEncoder({*frame, Rational{1, 25}, Rational{25}, options});
        FrameScaler scaler;
        FramePtr fitting = scaler.convert(*frame, trialSize, takenFormat(*encoder.context));
        const FramePtr taken = asTaken(*encoder.context, std::move(fitting));
        const PacketPtr packet = makePacket();
        int result = avcodec_send_frame(encoder.context.get(), taken.get());
        result = result < 0 ? result : avcodec_send_frame(encoder.context.get(), nullptr);
        return result < 0 ? result : avcodec_receive_packet(encoder.context.get(), packet.get());
    } catch (const Error&) {
        return AVERROR_EXTERNAL;
    }
}

std::vector<CodecChoice> tryAll() {
    std::vector<CodecChoice> working;
    for (const CodecChoice& choice : knownCodecs()) {
        if (opens(choice)) {
            working.push_back(choice);
        }
    }
    return working;
}

std::string tryEncoder(const CodecChoice& choice) {
    if (!isBuiltIn(choice)) {
        return "this build of FFmpeg does not have it";
    }
    std::string problem =
        hardwareType(choice.hardware) != AV_HWDEVICE_TYPE_NONE ? hardwareProblem(choice.hardware) : "";
    return problem.empty() ? tryHardware(choice.hardware, [&choice] { return encodeOne(choice); }) : problem;
}

std::vector<std::string> decodedOn(const std::string& kind) {
    std::set<std::string> names;
    void* place = nullptr;
    while (const AVCodec* codec = av_codec_iterate(&place)) {
        if (decodesOn(*codec, kind)) {
            names.insert(avcodec_get_name(codec->id));
        }
    }
    return {names.begin(), names.end()};
}

}  // namespace

const std::vector<CodecChoice>& availableCodecs() {
    static const std::vector<CodecChoice> codecs = tryAll();
    return codecs;
}

std::string encoderProblem(const CodecChoice& choice) {
    static std::mutex mutex;
    static std::map<std::string, std::string> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(choice.name);
    return found != known.end() ? found->second : known[choice.name] = tryEncoder(choice);
}

std::vector<VideoHardware> videoHardware() {
    std::vector<VideoHardware> all;
    for (const std::string& kind : hardwareKinds()) {
        all.push_back({kind, hardwareProblem(kind), decodedOn(kind), {}});
    }
    for (const CodecChoice& choice : knownCodecs()) {
        if (!choice.isHardware() || !isBuiltIn(choice)) {
            continue;
        }
        auto of = std::ranges::find(all, choice.hardware, &VideoHardware::name);
        if (of == all.end()) {  // of a maker that FFmpeg has no device for
            all.push_back({choice.hardware, encoderProblem(choice), {}, {}});
            of = all.end() - 1;
        }
        of->encoders.emplace_back(choice.name, encoderProblem(choice));
    }
    return all;
}

std::string codecLibrary() {
    const unsigned version = avcodec_version();
    return "libavcodec " + std::to_string(AV_VERSION_MAJOR(version)) + "." +
           std::to_string(AV_VERSION_MINOR(version)) + "." + std::to_string(AV_VERSION_MICRO(version));
}

}  // namespace tessera::media
