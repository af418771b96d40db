// Smoothing of a motion field: the system solved by Jacobi steps, the change limited, outliers removed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/cpu/motion_system.h"

namespace tessera::interpolation::flow::cpu {

// result: [2, height, width].
void relax(const Problem& problem, const PaddedPlanes& system, int steps, float* result);

}  // namespace tessera::interpolation::flow::cpu
