// What synthesis weighs, and the detail that it gives back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::flow {

// A frame that moves by half a pixel is a mean of two pixels; this much of its luma is lost there. [1, 1, h, w] for the two
// read windows; undefined: nothing is given back.
struct FineDetail {
    at::Tensor prev;
    at::Tensor next;
};

// Chosen on real clips for the PSNR of the frames they lead to. Pictures are in [-1, 1].
inline constexpr int agreementRadius = 3;  // pixels of the coarse grid over which the two frames are compared
inline constexpr double agreementFloor = 0.01;  // a difference that noise explains
inline constexpr double keenDifference =
    0.04;  // below it a candidate's weight rises with the fourth power of its closeness, above it with the square
inline constexpr double pixelFloor = 0.45;  // the same at one pixel, where noise is not averaged
inline constexpr double detailFloor =
    0.2;  // a difference at one pixel at which half of the detail is given back
inline constexpr double blindDifference = 0.1;  // assumed where one frame cannot be seen

}  // namespace tessera::interpolation::flow
