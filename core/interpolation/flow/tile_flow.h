// The motion of one tile at the moment of the frame that is made, and how much each frame counts along it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/coarse_tile.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// Of the motion of a whole frame that tiles are given, as a divisor of the frame's resolution.
inline constexpr int guidanceReduction = 4;

// prev, next: the whole frames reduced by guidanceReduction, RGB. Returns [2, 4, h, w]: bidirectionalMotion(), beside both
// directions standingDetail(), and the clarity() of each direction at every pixel. withAcceleration() adds a channel.
inline constexpr std::int64_t standingChannel = 2;
inline constexpr std::int64_t clarityChannel = 3;
inline constexpr std::int64_t accelerationChannel = 4;
[[nodiscard]] at::Tensor guidanceOf(at::Tensor prev, at::Tensor next, const Options& options);

// What the two frames must be read at for the tile `rect` at t, given the motion of the whole frame.
[[nodiscard]] ReadWindows windowsAlong(const at::Tensor& guidance, const Rect& rect, const Size& frame,
                                       double t);

// What the motion of the tile `rect` is worked out for: the tile and a margin, frame pixels, multiples of 8.
[[nodiscard]] Rect gridOf(const Rect& rect, const Size& frame);

// Everything that synthesised() takes, and the pictures that it was found in.
struct TileFlow {
    CoarseTile colours;  // RGB at half the frame's resolution; colours.rect holds the tile and a margin
    at::Tensor
        motion;  // [K, 2, h, w] from prev to next of what is seen at t, pixels of the grid of `colours`
    at::Tensor shares;  // [K + 1, 2, h, w], mixingShares() after keepStanding()
    at::Tensor held;    // [1, 1, h, w], 1 where a caption is that must not be softened; undefined: nowhere
};

// The candidates (K = 4): prev's account of motion and next's, refined, then both as they are beside each pixel. Where
// motion is in doubt the mean of several guesses is nearer to the truth than each; see Orchard, Sullivan, "Overlapped block
// motion compensation", IEEE Trans. Image Processing, 1994.
[[nodiscard]] TileFlow tileFlow(const TileInput& input, double t, const Options& options);

}  // namespace tessera::interpolation::flow
