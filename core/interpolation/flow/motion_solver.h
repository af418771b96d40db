// One step of motion estimation: a linearised data term balanced against edge-aware smoothness.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/picture_ops.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// Chosen on real clips for the PSNR of the frames they lead to. Pictures are in [-1, 1].
inline constexpr double smoothness = 0.1;       // weight of the smoothness term
inline constexpr double noiseLevel = 0.03;      // differences below count quadratically, above linearly
inline constexpr int poolingRadius = 2;         // of the structure tensor, pixels
inline constexpr double largestStep = 2.0;      // pixels; a linearisation says nothing beyond
inline constexpr double regularisation = 1e-6;  // keeps flat, isolated pixels solvable

// What is matched: the picture and its two derivatives, so that a change of brightness does not read as
// motion (gradient constancy, Brox et al., ECCV 2004). [N, 1, H, W] -> [N, 3, H, W].
[[nodiscard]] at::Tensor matchingFeatures(const at::Tensor& luma);

// How readily motion diffuses between a pixel and its right and its lower neighbour: 1 inside a surface, 0
// across a strong edge and out of the frame. [N, 1, H, W] -> [N, 2, H, W].
[[nodiscard]] at::Tensor diffusivity(const at::Tensor& luma);

// Two pictures (matchingFeatures()) of the same moment seen through the present motion, and the share that
// each has in the slope by which a mismatch is turned into motion; the shares sum to 1.
struct PairView {
    View prev;
    View next;
    double prevSlopeShare = 0.5;
    double nextSlopeShare = 0.5;
};

// `motion` ([N, 2, H, W], pixels), improved by one robust Gauss-Newton step: structure tensors pooled over a
// small window (Bruhn, Weickert, Schnoerr, "Lucas/Kanade meets Horn/Schunck", IJCV 2005), then `relaxations`
// Jacobi steps and a median. A pixel is influenced by others no farther than relaxations + 4 pixels away.
[[nodiscard]] at::Tensor improvedMotion(const at::Tensor& motion, const PairView& pair,
                                        const at::Tensor& diffusivity, int relaxations);

// The same in tensor operations, for any device; what the CPU's kernel is tested against.
[[nodiscard]] at::Tensor improvedMotionByTensors(const at::Tensor& motion, const PairView& pair,
                                                 const at::Tensor& diffusivity, int relaxations);

}  // namespace tessera::interpolation::flow
