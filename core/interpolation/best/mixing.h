// One picture from two that were made in different ways: their mean where they agree, the sharper one where they do not,
// and flow's where it holds what stands still.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::best {

// rife, flow: [1, 3, h, w] in [-1, 1]; standing: [1, 1, h, w], flow::standingShare(). Overwrites `rife` and returns it.
[[nodiscard]] at::Tensor mixed(at::Tensor rife, const at::Tensor& flow, const at::Tensor& standing);

}  // namespace tessera::interpolation::best
