#include "core/job/record/job_spec.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/threads.h"
#include "core/base/tool_messages.h"
#include "core/media/encode/encoder_speed.h"
#include "core/media/hardware_device.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_check.h"

#include <algorithm>
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

namespace tessera::job {

namespace {

constexpr int smallestFactor = 2;
constexpr int largestFactor = 16;
constexpr int widestSoftEdge = 64;

void checkTimes(const JobSpec& spec) {
    const bool byRate = spec.targetRate > Rational{0};
    const Rational least = spec.slowMotion > Rational{1} ? Rational{1} : Rational{smallestFactor};
    const bool fraction = spec.factor.den() != 1;
    if (!byRate &&
        (spec.factor < (fraction ? Rational{1} : least) || spec.factor > Rational{largestFactor})) {
        throw Error(ErrorCode::BadOption, message::FactorOutOfRange(spelled(spec.factor)));
    }
    if (spec.targetRate < Rational{0} || spec.targetRate > Rational{1000}) {
        throw Error(ErrorCode::BadOption, message::RateOutOfRange(spelled(spec.targetRate)));
    }
    if (spec.inputRate < Rational{0} || spec.inputRate > Rational{1000}) {
        throw Error(ErrorCode::BadOption, message::PictureRateOutOfRange(spelled(spec.inputRate)));
    }
    if (spec.slowMotion < Rational{1} || spec.slowMotion > Rational{largestFactor}) {
        throw Error(ErrorCode::BadOption, message::SlowMotionOutOfRange(spelled(spec.slowMotion)));
    }
    if (!spec.timeMap.empty() && spec.slowMotion > Rational{1}) {
        throw Error(ErrorCode::BadOption, message::TimeMapWithSlowMotion());
    }
    if (spec.from < Rational{0} || (spec.to && *spec.to <= spec.from)) {
        throw Error(ErrorCode::BadOption, message::PartIsEmpty());
    }
    if (!(spec.longestGapSeconds > 0 && spec.longestGapSeconds <= 86'400)) {
        throw Error(ErrorCode::BadOption, message::LongestGapOutOfRange());
    }
    if (!(spec.segmentSeconds >= 0.1 && spec.segmentSeconds <= 3600)) {
        throw Error(ErrorCode::BadOption, message::SegmentLengthOutOfRange());
    }
    if (!(spec.scenes.cutThreshold > 0 && spec.scenes.cutThreshold <= 1)) {
        throw Error(ErrorCode::BadOption, message::CutThresholdOutOfRange());
    }
    if (spec.keep.softEdge < 0 || spec.keep.softEdge > widestSoftEdge) {
        throw Error(ErrorCode::BadOption, message::SoftEdgeOutOfRange(spec.keep.softEdge));
    }
}

void checkDecode(const std::string& decode) {
    const std::vector<std::string>& kinds = media::hardwareKinds();
    if (decode == decodeInSoftware || decode == decodeAnyhow ||
        std::ranges::find(kinds, decode) != kinds.end()) {
        return;
    }
    std::string known = std::string(decodeAnyhow) + ", " + decodeInSoftware;
    for (const std::string& kind : kinds) {
        known += ", " + kind;
    }
    throw Error(ErrorCode::BadOption, message::OptionValueUnknown(Name{decode}, "--decode", known));
}

}  // namespace

std::string spelled(const Rational& value) {
    std::ostringstream text;
    text << std::setprecision(5) << value.toDouble();
    return text.str();
}

void checkJob(const JobSpec& spec) {
    checkTimes(spec);
    if (spec.input.empty()) {
        throw Error(ErrorCode::BadOption, message::InputNotGiven());
    }
    if (spec.output.empty()) {
        throw Error(ErrorCode::BadOption, message::OutputNotGiven());
    }
    checkDecode(spec.decode);
    inference::checkSettings(spec.generator);
    media::checkCodec(spec.output, spec.encoder.codec);
    media::checkSpeed(spec.encoder);
    if (spec.encoder.threads < 0 || spec.encoder.threads > mostThreads) {
        throw Error(
            ErrorCode::BadOption,
            message::OptionValueUnknown(Name{std::to_string(spec.encoder.threads)}, "the encoder's threads",
                                        "0 (all) to " + std::to_string(mostThreads)));
    }
}

JobSpec withWholePaths(JobSpec spec) {
    for (std::filesystem::path* path : {&spec.input, &spec.output, &spec.folder, &spec.keep.mask}) {
        *path = path->empty() ? *path : std::filesystem::absolute(*path).lexically_normal();
    }
    return spec;
}

}  // namespace tessera::job
