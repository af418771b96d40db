// One step of motion estimation: a linearised data term balanced against edge-aware smoothness.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/motion_terms.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// What is matched: the picture and its two derivatives, so that a change of brightness does not read as
// motion (gradient constancy, Brox et al., ECCV 2004). [N, 1, H, W] -> [N, 3, H, W].
[[nodiscard]] at::Tensor matchingFeatures(const at::Tensor& luma);

// How readily motion diffuses between a pixel and its right and its lower neighbour: 1 inside a surface, 0
// across a strong edge and out of the frame. [N, 1, H, W] -> [N, 2, H, W].
[[nodiscard]] at::Tensor diffusivity(const at::Tensor& luma);

// `motion` ([N, 2, H, W], pixels), improved by one robust Gauss-Newton step: structure tensors pooled over a
// small window (Bruhn, Weickert, Schnoerr, "Lucas/Kanade meets Horn/Schunck", IJCV 2005), then `relaxations`
// Jacobi steps and a median. A pixel is influenced by others no farther than relaxations + 4 pixels away.
[[nodiscard]] at::Tensor improvedMotion(const at::Tensor& motion, const PairView& pair,
                                        const at::Tensor& diffusivity, int relaxations);

// The same in tensor operations, for any device; what the CPU's kernel is tested against.
[[nodiscard]] at::Tensor improvedMotionByTensors(const at::Tensor& motion, const PairView& pair,
                                                 const at::Tensor& diffusivity, int relaxations);

}  // namespace tessera::interpolation::flow
