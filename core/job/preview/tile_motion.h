// How far things move between two frames, tile by tile: a look that is cheap enough for a preview, not a model.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"
#include "core/tiling/tile_grid.h"

#include <vector>

namespace tessera::job {

// For each tile of `grid` the longest motion found in it, in pixels; 0 where nothing moves or nothing can be
// told. Both frames have the same size; see media::blockMotion().
[[nodiscard]] std::vector<double> tileMotion(const media::Frame& prev, const media::Frame& next,
                                             const tiling::TileGrid& grid);

}  // namespace tessera::job
