// What the network is shown of a tile's flow, and how its answer changes that flow. Differentiable throughout.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/tile_flow.h"

#include <torch/types.h>

namespace tessera::interpolation::compact {

// [1, inputChannels, h, w] at a quarter of the frame's resolution, for flow.colours.rect: both frames moved along
// each candidate and unmoved, the candidates, how they differ, the shares, and how far t is from the middle.
[[nodiscard]] at::Tensor features(const flow::TileFlow& flow, double t);

// answer: [1, outputChannels, 2h, 2w] from the network. Adds to each candidate's motion, and multiplies the shares;
// where it is 0, motion and shares come back exactly as they are.
struct CorrectedFlow {
    at::Tensor motion;  // as TileFlow::motion
    at::Tensor shares;  // as TileFlow::shares, but their sum may be any positive number
};
[[nodiscard]] CorrectedFlow corrected(const flow::TileFlow& flow, const at::Tensor& answer);

}  // namespace tessera::interpolation::compact
