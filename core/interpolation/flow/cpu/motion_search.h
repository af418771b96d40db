// The CPU's way of trying neighbouring motions: sampling, comparing and choosing in rows that stay in the cache.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::flow::cpu {

// As flow::bestNeighbour(), for float tensors on the CPU; reach 1 or 2.
[[nodiscard]] at::Tensor bestNeighbour(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to,
                                       int reach);

}  // namespace tessera::interpolation::flow::cpu
