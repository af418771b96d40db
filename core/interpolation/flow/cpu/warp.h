// The CPU's way of looking at a picture through a motion field.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/view.h"

namespace tessera::interpolation::flow::cpu {

// As flow::seen(), for float tensors on the CPU.
[[nodiscard]] at::Tensor seen(const View& view, const at::Tensor& motion);

}  // namespace tessera::interpolation::flow::cpu
