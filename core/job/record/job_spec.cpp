#include "core/job/record/job_spec.h"

#include "core/base/error.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_check.h"

#include <iomanip>
#include <sstream>
#include <string>

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
        throw Error(ErrorCode::BadOption, "a factor of " + spelled(spec.factor) + " is out of range",
                    "Use a number from 2 to 16, or a fraction such as 5/2");
    }
    if (spec.targetRate < Rational{0} || spec.targetRate > Rational{1000}) {
        throw Error(ErrorCode::BadOption, "a rate of " + spelled(spec.targetRate) + " is out of range",
                    "Use up to 1000 frames per second");
    }
    if (spec.inputRate < Rational{0} || spec.inputRate > Rational{1000}) {
        throw Error(ErrorCode::BadOption,
                    "a rate of the pictures of " + spelled(spec.inputRate) + " is out of range",
                    "Use up to 1000 frames per second");
    }
    if (spec.slowMotion < Rational{1} || spec.slowMotion > Rational{largestFactor}) {
        throw Error(ErrorCode::BadOption, "slow motion by " + spelled(spec.slowMotion) + " is out of range",
                    "Use a number from 1 to 16");
    }
    if (spec.from < Rational{0} || (spec.to && *spec.to <= spec.from)) {
        throw Error(ErrorCode::BadOption, "the part to convert is empty",
                    "The end must lie after the beginning");
    }
    if (!(spec.segmentSeconds >= 0.1 && spec.segmentSeconds <= 3600)) {
        throw Error(ErrorCode::BadOption, "the length of the pieces of a job is out of range",
                    "Use a number from 0.1 to 3600 seconds");
    }
    if (!(spec.scenes.cutThreshold > 0 && spec.scenes.cutThreshold <= 1)) {
        throw Error(ErrorCode::BadOption, "the cut threshold is out of range",
                    "Use a number above 0 and up to 1");
    }
    if (spec.keep.softEdge < 0 || spec.keep.softEdge > widestSoftEdge) {
        throw Error(
            ErrorCode::BadOption,
            "a soft edge of the mask of " + std::to_string(spec.keep.softEdge) + " pixels is out of range",
            "Use a number from 0 to 64");
    }
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
        throw Error(ErrorCode::BadOption, "no input file was given");
    }
    if (spec.output.empty()) {
        throw Error(ErrorCode::BadOption, "no output file was given");
    }
    inference::checkSettings(spec.generator);
    media::checkCodec(spec.output, spec.encoder.codec);
}

JobSpec withWholePaths(JobSpec spec) {
    for (std::filesystem::path* path : {&spec.input, &spec.output, &spec.folder, &spec.keep.mask}) {
        *path = path->empty() ? *path : std::filesystem::absolute(*path).lexically_normal();
    }
    return spec;
}

}  // namespace tessera::job
