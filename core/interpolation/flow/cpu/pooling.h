// The CPU's way of taking means of neighbouring pixels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::flow::cpu {

// As flow::reduced() and flow::boxFiltered(), for float tensors on the CPU that need no gradient.
[[nodiscard]] at::Tensor reduced(const at::Tensor& picture, int factor);
[[nodiscard]] at::Tensor boxFiltered(const at::Tensor& picture, int radius);

}  // namespace tessera::interpolation::flow::cpu
