#include "core/media/input/hardware_probe.h"

#include "core/base/error.h"
#include "core/media/hardware_device.h"
#include "core/media/input/video_reader.h"

namespace tessera::media {

namespace {

// An error number of FFmpeg.
int decodeFirst(const std::filesystem::path& path, const std::string& kind) {
    try {
        VideoReader reader = VideoReader::open(path, {}, {.threads = 1, .hardware = kind});
        const bool isDecoded = reader.next().has_value();
        return isDecoded && reader.faults().inSoftware == 0 ? 0 : AVERROR(ENOSYS);
    } catch (const Error&) {
        return AVERROR_EXTERNAL;
    }
}

}  // namespace

std::string decodingProblem(const std::filesystem::path& path, const std::string& kind) {
    std::string problem = hardwareProblem(kind);
    if (!problem.empty()) {
        return problem;
    }
    problem = tryHardware(kind, [&] { return decodeFirst(path, kind); });
    return problem == avErrorText(AVERROR(ENOSYS)) ? "it does not decode this kind of video" : problem;
}

}  // namespace tessera::media
