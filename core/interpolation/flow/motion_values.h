// What is known of the motion of a pair.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/dominant_motion.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// Of the motion of a whole frame that tiles are given, as a divisor of the frame's resolution.
inline constexpr int guidanceReduction = 4;

// h, w: the padded frame reduced by guidanceReduction; lengths are pixels of that.
struct PairMotion {
    at::Tensor motion;        // [2, 2, h, w], bidirectionalMotion(): prev to next, next to prev
    AffineMotion dominant;    // what most of the frame does from prev to next, by both directions' account
    at::Tensor staticDetail;  // [1, 1, h, w], standingDetail()
    at::Tensor consistency;   // [2, 1, 1, 1], clarity() of each direction
    // [1, 2, h, w], per square of the pair's span; undefined without neighbours
    at::Tensor acceleration{};
};

}  // namespace tessera::interpolation::flow
