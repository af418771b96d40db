#include "core/tiling/tile_grid.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/base/source_messages.h"

#include <algorithm>
#include <string>

namespace tessera::tiling {

namespace {

void check(Size frame, const TileShape& shape) {
    if (frame.width < 1 || frame.height < 1) {
        throw Error(ErrorCode::BadInput, message::SourceHasNoPixels());
    }
    if (shape.width < 0 || shape.height < 0 || shape.overlap < 0) {
        throw Error(ErrorCode::BadOption, message::TileNegative());
    }
    // A side as long as the frame has no neighbour, and may be of any length.
    const bool tooNarrow = shape.width < frame.width && shape.width < 2 * shape.overlap;
    const bool tooLow = shape.height < frame.height && shape.height < 2 * shape.overlap;
    if (!shape.untiled() && (tooNarrow || tooLow)) {
        throw Error(ErrorCode::BadOption,
                    message::TileSmallerThanOverlap(std::min(shape.width, shape.height), shape.overlap));
    }
}

std::vector<int> starts(int length, int tile, int overlap) {
    std::vector<int> result;
    const int stride = std::max(tile - overlap, 1);
    for (int start = 0; start + tile < length; start += stride) {
        result.push_back(start);
    }
    result.push_back(std::max(length - tile, 0));
    return result;
}

}  // namespace

TileGrid makeTileGrid(Size paddedFrame, const TileShape& shape) {
    check(paddedFrame, shape);
    TileGrid grid;
    grid.frame = paddedFrame;
    grid.overlap = shape.untiled() ? 0 : shape.overlap;
    grid.exact = shape.exact;
    grid.tileSize.width = shape.untiled() ? paddedFrame.width : std::min(shape.width, paddedFrame.width);
    grid.tileSize.height = shape.untiled() ? paddedFrame.height : std::min(shape.height, paddedFrame.height);
    grid.lefts = starts(paddedFrame.width, grid.tileSize.width, grid.overlap);
    grid.tops = starts(paddedFrame.height, grid.tileSize.height, grid.overlap);
    return grid;
}

Tile TileGrid::tile(int index) const {
    const int row = index / columns();
    const int column = index % columns();
    return {index, row, column,
            Rect{lefts[static_cast<size_t>(column)], tops[static_cast<size_t>(row)], tileSize.width,
                 tileSize.height}};
}

double TileGrid::overCompute() const noexcept {
    return static_cast<double>(tileSize.pixels()) * count() / static_cast<double>(frame.pixels());
}

}  // namespace tessera::tiling
