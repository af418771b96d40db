// The CPU's way of mixing the moved frames: comparing, weighting and summing in rows that stay in the cache.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/coarse_tile.h"
#include "core/interpolation/flow/terms/synthesis_terms.h"

namespace tessera::interpolation::flow::cpu {

// As flow::mixingShares(), for float tensors on the CPU.
[[nodiscard]] at::Tensor mixingShares(const CoarseTile& tile, const at::Tensor& motion, double t);

// As flow::synthesised(), for float tensors on the CPU.
[[nodiscard]] at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                                     const at::Tensor& shares, double t, const FineDetail& detail,
                                     const at::Tensor& bend);

}  // namespace tessera::interpolation::flow::cpu
