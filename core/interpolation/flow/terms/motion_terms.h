// What a step of motion estimation balances, and the pair as it sees it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/view.h"

namespace tessera::interpolation::flow {

// Chosen on real clips for the PSNR of the frames they lead to. Pictures are in [-1, 1].
inline constexpr double smoothness = 0.1;       // weight of the smoothness term
inline constexpr double noiseLevel = 0.03;      // differences below count quadratically, above linearly
inline constexpr int poolingRadius = 2;         // of the structure tensor, pixels
inline constexpr double largestStep = 2.0;      // pixels; a linearisation says nothing beyond
inline constexpr double regularisation = 1e-6;  // keeps flat, isolated pixels solvable

// Two pictures (matchingFeatures()) of the same moment seen through the present motion, and the share that
// each has in the slope by which a mismatch is turned into motion; the shares sum to 1.
struct PairView {
    View prev;
    View next;
    double prevSlopeShare = 0.5;
    double nextSlopeShare = 0.5;
};

}  // namespace tessera::interpolation::flow
