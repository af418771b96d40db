// From which values on a pixel counts as standing still, as detail, as a caption.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::interpolation::flow {

// 0 at `zero`, 1 at `one` and beyond.
struct Ramp {
    double zero;
    double one;
};

// Chosen on real clips, as those of synthesis.h. A difference divided by the slope of the picture is about the way that it
// moved, in pixels of the reduced frame.
inline constexpr Ramp stillWay{0.25, 0.1};
inline constexpr double slopeNoise = 0.01;
inline constexpr Ramp detailSlope{0.03, 0.08};    // of what counts as detail
inline constexpr Ramp captionChange{0.12, 0.04};  // mean difference at a pixel

}  // namespace tessera::interpolation::flow
