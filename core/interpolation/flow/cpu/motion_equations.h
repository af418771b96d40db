// The equations of one step of motion estimation, row by row.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/cpu/motion_system.h"

namespace tessera::interpolation::flow::cpu {

// Writes the system of the rows [first, end). Reads the diffusivity planes of `system`, writes the others.
// Calls for different rows may run at the same time.
void writeEquations(const Problem& problem, const PaddedPlanes& system, int first, int end);

}  // namespace tessera::interpolation::flow::cpu
