#include "core/job/record/segment_plan.h"

#include <algorithm>

namespace tessera::job {

double segmentSecondsFor(double seconds, const media::Timeline& timeline, Size frame) {
    constexpr double usualPixels = 30.0 * 1280 * 720;  // generated for each second of the result
    constexpr double shortest = 2;  // begun with a key frame each: shorter ones would cost bytes
    if (timeline.frames.empty()) {
        return seconds;
    }
    const auto generated =
        std::ranges::count_if(timeline.frames, [](const auto& one) { return !one.isOriginal(); });
    const std::int64_t ticks =
        timeline.frames.back().pts - timeline.frames.front().pts + timeline.lastDuration;
    const double length = static_cast<double>(ticks) * timeline.timeBase.toDouble();
    const double pixels = static_cast<double>(generated) * static_cast<double>(frame.pixels());
    const double share = std::min(1.0, usualPixels * length / std::max(pixels, 1.0));
    return std::min(seconds, std::max(seconds * share, shortest));
}

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
