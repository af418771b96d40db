// Chooses how a frame is cut so that it fits a memory budget at the least extra work. Pure arithmetic on
// measured costs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/tiling/tile_grid.h"

#include <cstdint>
#include <optional>

namespace tessera::inference {

// Straight lines through measurements of one model on one device; see measureCost().
struct CostModel {
    // A tile: bytes and seconds = fixed + perPixel * pixels that are looked at for it.
    double fixedBytes = 0;
    double bytesPerPixel = 0;
    double fixedSeconds = 0;
    double secondsPerPixel = 0;
    // Guidance, once per pair: the peak while it is estimated, what stays of it beside every tile, and its time, by pixels of the
    // frame.
    double guidanceFixedBytes = 0;
    double guidanceBytesPerPixel = 0;
    double heldBytesPerPixel = 0;
    double guidanceSecondsPerPixel = 0;

    bool operator==(const CostModel&) const = default;
};

struct PlanRequest {
    Size frame;               // as decoded
    int alignment = 64;       // tiles and the padded frame are multiples of it
    int overlap = 64;         // at least the model's context border
    std::int64_t budget = 0;  // bytes that tensors may hold at once; 0: no limit
    CostModel cost;
    int border =
        0;  // pixels around an exact tile that are computed for it too; 0 where the overlap holds them
};

// All figures are estimates from the cost model.
struct TilePlan {
    tiling::TileShape shape;  // untiled when the whole frame fits
    int tiles = 1;
    double overCompute = 1;
    std::int64_t peakBytes = 0;
    double seconds = 0;  // for one generated frame
};

// Pixels that are looked at for a tile in the middle of the frame.
[[nodiscard]] double lookedAt(Size tile, int border, Size padded) noexcept;

// The cost of cutting a frame this way.
[[nodiscard]] TilePlan costOf(const PlanRequest& request, const tiling::TileShape& shape);

// The cheapest cut whose peak fits the budget: whole if possible, else the rectangles with the fewest pixels
// in all. Throws Error(OutOfMemory) with both numbers when even the smallest tile does not fit.
[[nodiscard]] TilePlan planTiles(const PlanRequest& request);

// What tensors may use of the memory that is free: all but `reserve` bytes, which stay with other programs; negative:
// 2 GiB, or a quarter where that is less.
[[nodiscard]] std::int64_t usableMemory(std::int64_t freeBytes, std::int64_t reserve = -1);

// The next smaller cut after an allocation failed: the longer side of the tile halved, never below twice the
// overlap. Nothing when there is none.
[[nodiscard]] std::optional<tiling::TileShape> smallerTile(Size tile, int overlap, int alignment);

}  // namespace tessera::inference
