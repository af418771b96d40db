// Any bytes as a video file: its index and its first frames, or an Error.
#include "core/base/error.h"
#include "core/media/frame_index.h"
#include "core/media/video_reader.h"

#include <cstdint>
#include <filesystem>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const int file = memfd_create("input", 0);
    static const std::filesystem::path path = "/proc/self/fd/" + std::to_string(file);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size)) {
        return 0;
    }
    try {
        (void)media::scanFrames(path, {});
        media::VideoReader reader = media::VideoReader::open(path, {}, 1);
        constexpr int mostFrames = 20;
        for (int i = 0; i < mostFrames && reader.next(); ++i) {
        }
        (void)media::warningsOf(reader.faults());
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
