// The built-in interpolator: motion estimated from the pictures alone, no weights, any device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <memory>

namespace tessera::interpolation::flow {

// Note [Flow]
// The context of a pair (pair_motion) is the motion of the whole frame at a quarter of its resolution, in both directions
// (global_motion), and what most of the frame does (dominant_motion). A tile takes these as candidates for the motion at
// t, refines each on its own pixels (local_motion), adds what moves beside (tile_flow), and mixes what they show by how
// well the two frames agree (synthesis). Captions and still detail stay (standing), detail that sampling took away is
// given back (fine_detail). Only the context sees far; the rest has a small, fixed reach, so tiles agree with the whole.
// docs/flow.md follows a frame through all of it.
[[nodiscard]] std::unique_ptr<Interpolator> makeFlowInterpolator();

}  // namespace tessera::interpolation::flow
