// Blends tiles into a frame. Holds a band of rows, not the frame: rows that no later tile touches leave at
// once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiling/blend_mask.h"
#include "core/tiling/tile_grid.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace tessera::tiling {

constexpr int rgbChannels = 3;

// `rowCount` finished rows from `firstRow` of the padded frame; planes[c] is channel c from the region's first column,
// rows grid.frame.width floats apart.
using RowSink = std::function<void(int firstRow, int rowCount, const float* const planes[rgbChannels])>;

// One frame after another: add() the tiles 0 … count-1 in order; after the last one the merger is ready for
// the next frame. Buffers are kept between frames. One thread at a time.
class TileMerger {
public:
    explicit TileMerger(const TileGrid& grid);

    // Only this part of the padded frame is made from now on; at first it is all of it. Call between frames.
    void setRegion(const Rect& region);

    // The part of a tile that lies in the region.
    [[nodiscard]] Rect part(int tileIndex) const;

    // `pixels`: [3, height, width] floats of part(tileIndex); not read where that is empty. Throws Error(Internal) when
    // tiles come out of order.
    void add(int tileIndex, const float* pixels, const RowSink& finishedRows);

    // Forgets a frame that was begun (a stopped run).
    void reset();

    [[nodiscard]] std::int64_t bufferBytes() const noexcept;

private:
    void accumulate(const Tile& tile, const Rect& part, const float* pixels);
    void emit(int rowEnd, const RowSink& finishedRows);

    TileGrid m_grid;
    BlendMask m_mask;
    Rect m_region;
    int m_nextTile = 0;
    int m_firstRow = 0;         // of the band, in the padded frame
    std::vector<float> m_band;  // [3, tile height, frame width]
};

}  // namespace tessera::tiling
