// Any bytes as a video file: its index, what would be made of it and its first frames, or an Error.
#include "core/base/error.h"
#include "core/job/record/segment_plan.h"
#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/timeline.h"
#include "core/media/input/video_reader.h"
#include "tests/fuzz/memory_file.h"

using namespace tessera;

namespace {

void plan(const media::SourceTimes& times) {
    for (const Rational factor : {Rational{2}, Rational{5, 2}}) {
        (void)job::planSegments(media::makeTimeline(times, {.factor = factor}), 10);
    }
    (void)job::planSegments(media::makeTimeline(times, {.targetRate = Rational{60}}), 10);
}

void decode(const std::filesystem::path& path) {
    media::VideoReader reader = media::VideoReader::open(path, {}, {.threads = 1});
    constexpr int mostFrames = 4;
    std::int64_t last = 0;
    for (int i = 0; i < mostFrames; ++i) {
        const std::optional<media::Frame> frame = reader.next();
        if (!frame) {
            break;
        }
        last = frame->pts();
    }
    reader.seek(last / 2);
    (void)reader.next();
    (void)media::warningsOf(reader.faults());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const tests::MemoryFile file;
    file.write(data, size);
    const auto tried = [](auto work) {
        try {
            work();
        } catch (const Error&) {
            return;
        }
    };
    tried([] { plan(media::scanFrames(file.path(), {}).times); });
    tried([] { decode(file.path()); });
    return 0;
}
