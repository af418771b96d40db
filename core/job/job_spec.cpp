#include "core/job/job_spec.h"

#include "core/base/error.h"

#include <algorithm>
#include <iomanip>
#include <sstream>
#include <string>

namespace tessera::job {

namespace {

constexpr int smallestFactor = 2;
constexpr int largestFactor = 16;
constexpr int widestSoftEdge = 64;

// Whether players expect this codec in files with this extension.
bool containerTakes(const std::string& extension, const std::string& codec) {
    if (extension == ".mkv") {
        return true;
    }
    if (extension == ".mp4" || extension == ".m4v") {
        return codec == "h264" || codec == "hevc" || codec == "av1" || codec == "vp9";
    }
    if (extension == ".mov") {
        return codec == "h264" || codec == "hevc" || codec == "prores";
    }
    return extension == ".webm" && (codec == "vp9" || codec == "av1");
}

std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

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

// The name that nothing has yet: "stem", "stem (2)", …
std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& stem,
                               const std::string& extension) {
    std::filesystem::path candidate = folder / (stem + extension);
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(candidate)); ++number) {
        candidate = folder / (stem + " (" + std::to_string(number) + ")" + extension);
    }
    return candidate;
}

std::string extensionFor(const std::filesystem::path& input, const std::string& codec) {
    const std::string own = lowerCase(input.extension().string());
    return containerTakes(own, codec) ? own : ".mkv";
}

std::string suffixFor(const JobSpec& spec) {
    std::string suffix = spec.slowMotion > Rational{1} ? "_slow" + spelled(spec.slowMotion) : "";
    if (spec.targetRate > Rational{0}) {
        return suffix + "_" + spelled(spec.targetRate) + "fps";
    }
    return spec.slowMotion > Rational{1} ? suffix : "_x" + spelled(spec.factor);
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
}

JobSpec withWholePaths(JobSpec spec) {
    for (std::filesystem::path* path : {&spec.input, &spec.output, &spec.folder, &spec.keep.mask}) {
        *path = path->empty() ? *path : std::filesystem::absolute(*path).lexically_normal();
    }
    return spec;
}

std::filesystem::path defaultOutput(const std::filesystem::path& input, int factor,
                                    const media::EncoderOptions& encoder) {
    return freeName(input.parent_path(), input.stem().string() + "_x" + std::to_string(factor),
                    extensionFor(input, encoder.codec));
}

std::filesystem::path defaultOutput(const JobSpec& spec) {
    return freeName(spec.input.parent_path(), spec.input.stem().string() + suffixFor(spec),
                    extensionFor(spec.input, spec.encoder.codec));
}

}  // namespace tessera::job
