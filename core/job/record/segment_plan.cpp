#include "core/job/record/segment_plan.h"

#include <algorithm>

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

SegmentSources sourcesOf(const media::Timeline& timeline, const std::vector<SegmentRange>& segments,
                         std::size_t index, Reach reach, std::int64_t sourceFrames) {
    const auto sourceAt = [&timeline](std::int64_t frame) {
        return timeline.frames[static_cast<std::size_t>(frame)].sourceIndex;
    };
    const SegmentRange& segment = segments[index];
    const std::int64_t first = sourceAt(segment.first);
    SegmentSources sources;
    sources.needed.first = std::max<std::int64_t>(0, first - reach.before);
    sources.needed.end = std::min(sourceFrames, sourceAt(segment.end - 1) + reach.after + 1);
    sources.own.first = index == 0 ? 0 : first;
    sources.own.end = index + 1 < segments.size() ? sourceAt(segments[index + 1].first) : sourceFrames;
    return sources;
}

}  // namespace tessera::job
