// How much each tile counts at each pixel. Weights are separable, and sum to 1 at every pixel of the frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiling/tile_grid.h"

#include <vector>

namespace tessera::tiling {

// Along one axis: weights[k][i] belongs to pixel starts[k] + i. A linear ramp (positive everywhere) over the
// actual overlap with each neighbour, 1 elsewhere and on the frame's own border, then divided by the sum over
// all tiles.
[[nodiscard]] std::vector<std::vector<float>> axisWeights(const std::vector<int>& starts, int tileLength);

// The weight of a tile's pixel (x, y) is columns[tile.column][x] * rows[tile.row][y].
struct BlendMask {
    std::vector<std::vector<float>> columns;
    std::vector<std::vector<float>> rows;
};

// 1 where a tile is the first that holds the pixel, 0 elsewhere: for tiles that are exact.
[[nodiscard]] std::vector<std::vector<float>> axisOwners(const std::vector<int>& starts, int tileLength);

[[nodiscard]] BlendMask makeBlendMask(const TileGrid& grid);

}  // namespace tessera::tiling
