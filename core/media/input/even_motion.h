// When pictures were taken that a video shows on a coarser grid: film with repeated frames, animation on twos and threes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tessera::media {

// A picture was taken somewhere between the time at which it is first shown and the next frame's time.
struct ShownSpan {
    double first = 0;
    double last = 0;
};

// For each span a time within it (or hardly outside), not decreasing, with steps that are as even as the spans allow: the line of a string pulled
// tight between them. The spans follow each other.
[[nodiscard]] std::vector<double> evenTimes(const std::vector<ShownSpan>& spans);

}  // namespace tessera::media
