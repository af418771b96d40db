// What can be grabbed on the tile grid: the corner of the first tile is its size, the edge of the second the
// overlap.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiling/tile_grid.h"

#include <QPointF>
#include <QTransform>

class QPainter;

namespace tessera::ui {

enum class TileHandle { None, Size, Overlap };

struct Tiling {
    int tileSize = 0;  // 0: in one piece
    int overlap = 0;

    bool operator==(const Tiling&) const = default;
};

// In coded pixels. `frame`: without padding.
[[nodiscard]] QPointF handlePosition(const tiling::TileGrid& grid, Size frame, TileHandle handle);

// `position`: in the side that `toPane` maps to.
[[nodiscard]] TileHandle handleAt(const tiling::TileGrid& grid, Size frame, const QTransform& toPane,
                                  const QPointF& position);

// What `handle` dragged to `pixel` means: sizes in whole steps of the models' alignment, an overlap of at most
// half a tile.
[[nodiscard]] Tiling draggedTiling(const tiling::TileGrid& grid, TileHandle handle, const QPointF& pixel);

void paintHandles(QPainter& painter, const tiling::TileGrid& grid, Size frame, const QTransform& toPane,
                  TileHandle hot);

}  // namespace tessera::ui
