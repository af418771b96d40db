// The motion of one tile at the moment of the frame that is made, and how much each frame counts along it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/coarse_tile.h"
#include "core/interpolation/flow/pair_motion.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// What the two frames must be read at for the tile `rect` at t, given what is known of the pair.
[[nodiscard]] ReadWindows windowsAlong(const PairMotion& pair, const Rect& rect, const Size& frame, double t);

// What the motion of the tile `rect` is worked out for: the tile and a margin, frame pixels, multiples of 8.
[[nodiscard]] Rect gridOf(const Rect& rect, const Size& frame);

// Everything that synthesised() takes, and the pictures that it was found in.
struct TileFlow {
    CoarseTile colours;  // RGB at half the frame's resolution; colours.rect holds the tile and a margin
    at::Tensor
        motion;  // [K, 2, h, w] from prev to next of what is seen at t, pixels of the grid of `colours`
    at::Tensor shares;  // [K + 1, 2, h, w], mixingShares() after keepStanding()
};

// The candidates: prev's account of motion, next's, and what most of the frame does, refined; then prev's and next's as they
// are beside each pixel. Where motion is in doubt the mean of several guesses is nearer to the truth than each; see Orchard,
// Sullivan, "Overlapped block motion compensation", IEEE Trans. Image Processing, 1994.
[[nodiscard]] TileFlow tileFlow(const TileInput& input, const PairMotion& pair, double t,
                                const Options& options);

// How much of what is shown at t in `rect`, part of flow.colours.rect, stands where it is in both frames, 0 … 1: [1, 1, h, w].
[[nodiscard]] at::Tensor standingShare(const TileFlow& flow, const Rect& rect);

}  // namespace tessera::interpolation::flow
