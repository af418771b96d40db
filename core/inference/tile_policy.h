// How frames are cut and what that costs: one answer for the run and for everyone who talks about it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/tiling/tile_grid.h"

#include <cstdint>
#include <optional>

namespace tessera::inference {

// What is known of the machine. Nothing measured: no costs, and automatic tiles cannot be planned.
struct DeviceFacts {
    std::optional<CostModel> cost;
    std::int64_t freeBytes = 0;
};

enum class TilingReason {
    Asked,          // by the size that was asked for
    Planned,        // from the memory that may be used and what was measured
    PlannedBefore,  // GeneratorSettings::plannedTiles
    NotMeasured,    // automatic, and nothing is known yet: taken for one piece
};

[[nodiscard]] const char* nameOf(TilingReason reason);  // "asked", "planned", …

struct ResolvedTiling {
    tiling::TileShape shape;  // what was settled on; the grid says what that is in this frame
    tiling::TileGrid grid;
    std::optional<TilePlan> plan;  // where costs are known
    std::int64_t budget = 0;       // bytes that automatic tiles were planned for
    TilingReason reason = TilingReason::Asked;
};

// Without tiles a model whose tiles are exact computes bands of whole rows: the same picture in less memory. Neighbours share at least the model's border; a tile is a multiple of its alignment, and no smaller than twice what it
// shares. Throws Error(BadOption) for settings that cannot be, Error(OutOfMemory) where no tile fits the budget.
[[nodiscard]] ResolvedTiling resolve(const GeneratorSettings& settings, const ModelFacts& model,
                                     const DeviceFacts& device, Size frame);

// The pixels that neighbours share.
[[nodiscard]] int overlapOf(const GeneratorSettings& settings, const ModelFacts& model);

// What automatic tiles may use.
[[nodiscard]] std::int64_t budgetOf(const GeneratorSettings& settings, std::int64_t freeBytes);

// What a frame costs that was cut in this way.
[[nodiscard]] TilePlan costOf(const tiling::TileGrid& grid, Size frame, const ModelFacts& model,
                              const CostModel& cost);

}  // namespace tessera::inference
