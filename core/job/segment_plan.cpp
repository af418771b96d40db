#include "core/job/segment_plan.h"

namespace tessera::job {

std::vector<SegmentRange> planSegments(const media::Timeline& timeline, double seconds) {
    std::vector<SegmentRange> segments;
    const auto& frames = timeline.frames;
    const double ticksPerSegment = seconds / timeline.timeBase.toDouble();
    SegmentRange range{0, 0};
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const auto index = static_cast<std::int64_t>(i);
        const auto begun = frames[static_cast<std::size_t>(range.first)].pts;
        const auto length = static_cast<double>(frames[i].pts - begun);
        if (length >= ticksPerSegment && (frames[i].isOriginal() || length >= 2 * ticksPerSegment)) {
            segments.push_back({range.first, index});
            range.first = index;
        }
    }
    if (!frames.empty()) {
        segments.push_back({range.first, static_cast<std::int64_t>(frames.size())});
    }
    return segments;
}

}  // namespace tessera::job
