// The CPU's way of telling what stands still in a pair, in rows that stay in the cache.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::flow::cpu {

// As flow::pairDetail(), for float tensors on the CPU.
[[nodiscard]] at::Tensor pairDetail(const at::Tensor& prev, const at::Tensor& next);

}  // namespace tessera::interpolation::flow::cpu
