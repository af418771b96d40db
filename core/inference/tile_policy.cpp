#include "core/inference/tile_policy.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <string>

namespace tessera::inference {

namespace {

constexpr int mostBandRows = 448;

// Tiles that are not exact share it with their neighbours: it is part of the tile.
int exactBorder(const ModelFacts& model) {
    return model.exactTiles ? model.border : 0;
}

// Whole rows: of a model whose tiles are exact there is no need to compute more at once, and little is computed twice.
tiling::TileShape bands(Size padded, int alignment) {
    const int count = (padded.height + mostBandRows - 1) / mostBandRows;
    return {padded.width, tiling::alignedUp((padded.height + count - 1) / count, alignment), 0};
}

tiling::TileShape askedShape(const GeneratorSettings& settings, const ModelFacts& model, Size frame) {
    if (settings.tileSize == 0) {
        return model.exactTiles ? bands(tiling::paddedSize(frame, model.alignment), model.alignment)
                                : tiling::TileShape{};
    }
    const int overlap = overlapOf(settings, model);
    const int side = tiling::alignedUp(std::max(settings.tileSize, 2 * overlap), model.alignment);
    return {side, side, overlap};
}

// Tiles that were planned before may come from a damaged folder.
tiling::TileShape suitable(const tiling::TileShape& shape, const ModelFacts& model) {
    if (!shape.untiled() && (shape.width % model.alignment != 0 || shape.height % model.alignment != 0)) {
        throw Error(ErrorCode::BadOption, message::TilesDoNotSuitModel({shape.width, shape.height}));
    }
    return shape;
}

}  // namespace

const char* nameOf(TilingReason reason) {
    switch (reason) {
        case TilingReason::Asked:
            return "asked";
        case TilingReason::Planned:
            return "planned";
        case TilingReason::PlannedBefore:
            return "planned before";
        case TilingReason::NotMeasured:
            break;
    }
    return "not measured";
}

int overlapOf(const GeneratorSettings& settings, const ModelFacts& model) {
    return model.exactTiles ? 0 : std::max(settings.overlap, model.border);
}

std::int64_t budgetOf(const GeneratorSettings& settings, std::int64_t freeBytes) {
    return settings.memoryLimit > 0 ? settings.memoryLimit : usableMemory(freeBytes, settings.memoryReserve);
}

TilePlan costOf(const tiling::TileGrid& grid, Size frame, const ModelFacts& model, const CostModel& cost) {
    const tiling::TileShape shape{grid.tileSize.width, grid.tileSize.height, grid.overlap, grid.exact};
    return costOf({frame, model.alignment, grid.overlap, 0, cost, exactBorder(model)},
                  grid.count() == 1 ? tiling::TileShape{} : shape);
}

ResolvedTiling resolve(const GeneratorSettings& settings, const ModelFacts& model, const DeviceFacts& device,
                       Size frame) {
    checkSettings(settings);
    ResolvedTiling result;
    if (settings.plannedTiles) {
        result.shape = suitable(*settings.plannedTiles, model);
        result.reason = TilingReason::PlannedBefore;
    } else if (!settings.automaticTiles) {
        result.shape = askedShape(settings, model, frame);
    } else if (!device.cost) {
        result.reason = TilingReason::NotMeasured;
    } else {
        result.budget = budgetOf(settings, device.freeBytes);
        result.shape = planTiles({frame, model.alignment, overlapOf(settings, model), result.budget,
                                  *device.cost, exactBorder(model)})
                           .shape;
        result.reason = TilingReason::Planned;
    }
    result.shape.exact = model.exactTiles;
    result.grid = tiling::makeTileGrid(tiling::paddedSize(frame, model.alignment), result.shape);
    if (device.cost) {
        result.plan = costOf(result.grid, frame, model, *device.cost);
    }
    return result;
}

}  // namespace tessera::inference
