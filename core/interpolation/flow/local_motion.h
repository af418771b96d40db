// Motion refined on a tile, at the moment of the frame that is made.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/coarse_tile.h"

namespace tessera::interpolation::flow {

// tile: luma. motion: [K, 2, h, w], candidates for the motion from prev to next of what is seen at t, in
// pixels of the coarse grid. Returns each candidate after `refinements` Gauss-Newton steps.
[[nodiscard]] at::Tensor refinedMotion(const CoarseTile& tile, const at::Tensor& motion, double t,
                                       int refinements);

}  // namespace tessera::interpolation::flow
