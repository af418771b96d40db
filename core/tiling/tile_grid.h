// Where the tiles of a frame lie: equal rectangles that overlap, the last row and column moved back to fit.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <vector>

namespace tessera::tiling {

// What is asked for. width == 0 or height == 0 means no tiling.
struct TileShape {
    int width = 0;
    int height = 0;
    int overlap = 0;  // pixels shared with each neighbour
    // What a tile shows does not depend on where its edges are: each pixel is that of one tile, and nothing is blended.
    bool exact = false;

    [[nodiscard]] bool untiled() const noexcept { return width == 0 || height == 0; }
    bool operator==(const TileShape&) const = default;
};

struct Tile {
    int index = 0;  // row-major
    int row = 0;
    int column = 0;
    Rect rect;  // in the padded frame
};

// Every tile has the same size, tileSize. Tiles are numbered row by row.
struct TileGrid {
    Size frame;              // padded
    Size tileSize;           // the shape asked for, or the frame's own size where that is smaller
    int overlap = 0;         // as asked for; the last row and column may overlap more
    bool exact = false;      // TileShape::exact
    std::vector<int> lefts;  // x of each column, increasing
    std::vector<int> tops;   // y of each row, increasing

    [[nodiscard]] int columns() const noexcept { return static_cast<int>(lefts.size()); }
    [[nodiscard]] int rows() const noexcept { return static_cast<int>(tops.size()); }
    [[nodiscard]] int count() const noexcept { return rows() * columns(); }
    [[nodiscard]] Tile tile(int index) const;
    // Pixels computed / pixels of the padded frame; 1 when untiled.
    [[nodiscard]] double overCompute() const noexcept;
};

// Rows = ceil((height - overlap) / (tile height - overlap)), columns likewise; a frame that fits is one tile.
// Throws Error(BadOption) when a tile that has neighbours is smaller than twice the overlap, or anything is
// negative.
[[nodiscard]] TileGrid makeTileGrid(Size paddedFrame, const TileShape& shape);

}  // namespace tessera::tiling
