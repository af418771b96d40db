// The picture at t from a pair and several candidate motions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/coarse_tile.h"
#include "core/interpolation/flow/fine_detail.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// How much each frame, moved along each candidate, counts in the picture at t: [K + 1, 2, h, w], channels
// prev and next, the last candidate being to stand still; sums to 1 over candidates and frames. A candidate
// along which the two frames agree counts for much; a frame that would be looked at beyond its border counts
// for little. tile: RGB. motion: [K, 2, h, w], pixels of the coarse grid.
[[nodiscard]] at::Tensor mixingShares(const CoarseTile& tile, const at::Tensor& motion, double t);

// The weighted mean of both frames moved to t along every candidate: [1, 3, H, W] for input.rect. Shares count for
// more at a pixel where the two frames agree along the candidate, so that thin things and captions, smaller than
// the grid of the shares, follow the candidate that fits them. `detail` is given back where they agree, as far as sampling
// between pixels took it away. grid: the rectangle that motion, shares and bend (CoarseTile::bend) cover at
// half the frame's resolution, even corners, input.rect inside it.
[[nodiscard]] at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                                     const at::Tensor& shares, double t, const FineDetail& detail = {},
                                     const at::Tensor& bend = {});

// The same in tensor operations, for any device; what the CPU's kernels are tested against.
[[nodiscard]] at::Tensor mixingSharesByTensors(const CoarseTile& tile, const at::Tensor& motion, double t);
[[nodiscard]] at::Tensor synthesisedByTensors(const TileInput& input, const Rect& grid,
                                              const at::Tensor& motion, const at::Tensor& shares, double t,
                                              const FineDetail& detail = {}, const at::Tensor& bend = {});

// Chosen on real clips for the PSNR of the frames they lead to. Pictures are in [-1, 1].
inline constexpr int agreementRadius = 3;  // pixels of the coarse grid over which the two frames are compared
inline constexpr double agreementFloor = 0.01;  // a difference that noise explains
inline constexpr double keenDifference =
    0.04;  // below it a candidate's weight rises with the square of its closeness
inline constexpr double pixelFloor = 0.45;  // the same at one pixel, where noise is not averaged
inline constexpr double detailFloor =
    0.1;  // a difference at one pixel at which half of the detail is given back
inline constexpr double blindDifference = 0.1;  // assumed where one frame cannot be seen

}  // namespace tessera::interpolation::flow
