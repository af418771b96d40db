// The CPU's way of one step of motion estimation: warping, equations, smoothing and median in rows that stay
// in the cache.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/motion_terms.h"

namespace tessera::interpolation::flow::cpu {

// As flow::improvedMotion(), for float tensors on the CPU.
[[nodiscard]] at::Tensor improvedMotion(const at::Tensor& motion, const PairView& pair,
                                        const at::Tensor& diffusivity, int relaxations);

}  // namespace tessera::interpolation::flow::cpu
