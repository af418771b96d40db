// Captions, and what lies behind moving things while the camera stands still.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/coarse_tile.h"

namespace tessera::interpolation::flow {

// Where both frames show the same detail at the same place: [1, 1, h, w], 0 … 1. Flat areas count as nothing: they look
// the same wherever they go. prev, next: [1, 3, h, w] RGB in [-1, 1].
[[nodiscard]] at::Tensor standingDetail(const at::Tensor& prev, const at::Tensor& next);

// What tells captions and other standing things from the rest, [1, 3, h, w] each 0 … 1 but the last: standingDetail(), how
// little a pixel changes, and the lesser slope of luma of the two frames. prev, next: as above.
[[nodiscard]] at::Tensor pairDetail(const at::Tensor& prev, const at::Tensor& next);
[[nodiscard]] at::Tensor pairDetailByTensors(const at::Tensor& prev, const at::Tensor& next);

// What stands still is neither dragged along nor painted over: takes the shares of moved frames, see mixingShares(), from
// where they come from it and from where they cover it. standing: standingDetail() of the whole frame, twice as coarse as
// `tile`. motion: [K, 2, h, w], pixels of the grid of `tile`.
void keepStanding(at::Tensor& shares, const CoarseTile& tile, const at::Tensor& standing,
                  const at::Tensor& motion, double t);

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
