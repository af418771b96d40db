// Where a conversion's output is cut into segments: decided by the timeline alone, before the first frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timeline.h"

#include <cstdint>
#include <vector>

namespace tessera::job {

// Output frames [first, end).
struct SegmentRange {
    std::int64_t first = 0;
    std::int64_t end = 0;

    bool operator==(const SegmentRange&) const = default;
};

// About `seconds` each. A segment begins with an original frame, unless none falls on the output's times for
// as long again: a segment can be made from the sources [first's source index, the next segment's first + 1].
[[nodiscard]] std::vector<SegmentRange> planSegments(const media::Timeline& timeline, double seconds = 10);

}  // namespace tessera::job
