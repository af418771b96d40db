// Where the two frames contradict each other the made picture is blurred: a soft spot instead of two faint edges.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/tile_flow.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// What a blurred picture is made of, at a quarter of the frame's resolution for flow.colours.rect: [1, 4, h, w], R G B
// and in [0, 1] how much of it shows. flow.shares may have any positive sum.
[[nodiscard]] at::Tensor softPicture(const TileFlow& flow, double t);

// picture: [1, 3, H, W] for `rect`, changed in place. soft: softPicture() for `grid`, which holds `rect`.
void soften(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid);

// The same in tensor operations, for any device; what the CPU's kernel is tested against.
void softenByTensors(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid);

// Chosen on real clips for the PSNR of the frames they lead to. Pictures are in [-1, 1].
inline constexpr double contradiction =
    0.1;  // a mean difference at which an eighth of the blurred picture shows

}  // namespace tessera::interpolation::flow
