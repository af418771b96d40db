// Where a conversion's output is cut into segments: decided by the timeline alone, before the first frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/media/input/timeline.h"

#include <cstdint>
#include <vector>

namespace tessera::job {

// Output frames [first, end).
struct SegmentRange {
    std::int64_t first = 0;
    std::int64_t end = 0;

    bool operator==(const SegmentRange&) const = default;
};

// Source frames [first, end).
struct SourceSpan {
    std::int64_t first = 0;
    std::int64_t end = 0;

    bool operator==(const SourceSpan&) const = default;
};

// The source frames of one segment. Each of the source's is one segment's own, which counts what is wrong with it.
struct SegmentSources {
    SourceSpan needed;
    SourceSpan own;
};

// How far from an output frame's own source frame others are looked at.
struct Reach {
    std::int64_t before = 0;
    std::int64_t after = 0;
};

// The length of segments where more is generated for each second of the result than 30 frames of 1280x720: shorter in
// proportion, so that an interruption loses about as much work, but not below 2 s. Never more than `seconds`, which were asked for.
[[nodiscard]] double segmentSecondsFor(double seconds, const media::Timeline& timeline, Size frame);

// About `seconds` each. A segment begins with an original frame, unless none falls on the output's times for
// as long again: a segment can be made from the sources [first's source index, the next segment's first + 1].
[[nodiscard]] std::vector<SegmentRange> planSegments(const media::Timeline& timeline, double seconds = 10);

// `index`: of the segment. `sourceFrames`: how many the source has.
[[nodiscard]] SegmentSources sourcesOf(const media::Timeline& timeline,
                                       const std::vector<SegmentRange>& segments, std::size_t index,
                                       Reach reach, std::int64_t sourceFrames);

}  // namespace tessera::job
