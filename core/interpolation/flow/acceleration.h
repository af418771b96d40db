// How motion changes from pair to pair: what speeds up or shakes is not half way at half time.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/motion_values.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// Of a pair beside another one.
struct AdjacentMotion {
    const PairMotion* pair = nullptr;  // null: there is none
    double span = 1;                   // time between its two frames, where the other pair's is 1
};

// PairMotion::acceleration of what is seen between the two frames of `own`; at least one neighbour is there. Near 0
// where motion is in doubt or changes back and forth.
// As in Xu et al., "Quadratic Video Interpolation", NeurIPS 2019, from four frames.
[[nodiscard]] at::Tensor acceleration(const PairMotion& own, const AdjacentMotion& pairBefore,
                                      const AdjacentMotion& pairAfter);

// The same for a model that takes straight motion for granted: all of what moves together as before (a camera that shakes),
// but what bodies do beside that only where the pair before and the one after agree on it. A ball that is kicked in one of
// the three pairs moves straight in the two others.
[[nodiscard]] at::Tensor sureAcceleration(const PairMotion& own, const AdjacentMotion& pairBefore,
                                          const AdjacentMotion& pairAfter);

}  // namespace tessera::interpolation::flow
