// The CPU's way of laying a coarse, partly transparent picture over a fine one, in rows that stay in the cache.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <torch/types.h>

namespace tessera::interpolation::flow::cpu {

// As flow::soften(), for float tensors on the CPU.
void soften(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid);

}  // namespace tessera::interpolation::flow::cpu
