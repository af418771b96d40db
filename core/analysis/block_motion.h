// How far the blocks of a picture move to the next picture: a search on small copies, for people to look at.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <vector>

namespace tessera::analysis {

struct BlockMotion {
    double x = 0;  // of the block's middle, in pixels of the frame
    double y = 0;
    double length = 0;  // of its motion, in pixels
};

// Only blocks whose motion can be told, and that move as one beside them does. Both frames have the same size.
// Motion up to a twentieth of the frame's width is found.
[[nodiscard]] std::vector<BlockMotion> blockMotion(const media::Frame& prev, const media::Frame& next);

}  // namespace tessera::analysis
