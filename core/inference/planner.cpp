#include "core/inference/planner.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace tessera::inference {

namespace {

// The smallest aligned tile length with which `count` overlapping tiles span `length`.
int tileLength(int length, int count, int overlap, int alignment) {
    const int needed = (length + (count - 1) * overlap + count - 1) / count;
    return std::min(tiling::alignedUp(std::max(needed, 2 * overlap), alignment), length);
}

// Every tile length worth trying along one axis, longest first.
std::vector<int> candidateLengths(int length, int overlap, int alignment) {
    std::vector<int> lengths;
    for (int count = 1;; ++count) {
        const int tile = tileLength(length, count, overlap, alignment);
        if (lengths.empty() || tile < lengths.back()) {
            lengths.push_back(tile);
        }
        if (tile <= std::max(alignment, tiling::alignedUp(2 * overlap, alignment))) {
            return lengths;
        }
    }
}

}  // namespace

double lookedAt(Size tile, int border, Size padded) noexcept {
    return static_cast<double>(std::min(tile.width + 2 * border, padded.width)) *
           static_cast<double>(std::min(tile.height + 2 * border, padded.height));
}

TilePlan costOf(const PlanRequest& request, const tiling::TileShape& shape) {
    const Size padded = tiling::paddedSize(request.frame, request.alignment);
    const tiling::TileGrid grid = tiling::makeTileGrid(padded, shape);
    const CostModel& cost = request.cost;
    const double tilePixels = lookedAt(grid.tileSize, request.border, padded);
    const auto framePixels = static_cast<double>(padded.pixels());
    // The merger's band: one tile high, the frame wide, three floats a pixel.
    const double band = grid.count() == 1 ? 0 : 12.0 * grid.tileSize.height * padded.width;
    TilePlan plan;
    plan.shape = grid.count() == 1 ? tiling::TileShape{} : shape;
    plan.tiles = grid.count();
    plan.overCompute = grid.overCompute();
    const double guiding = cost.guidanceFixedBytes + cost.guidanceBytesPerPixel * framePixels;
    const double tile =
        cost.fixedBytes + cost.bytesPerPixel * tilePixels + cost.heldBytesPerPixel * framePixels;
    plan.peakBytes = std::llround(std::max(guiding, tile) + band);
    plan.seconds = grid.count() * (cost.fixedSeconds + cost.secondsPerPixel * tilePixels) +
                   cost.guidanceSecondsPerPixel * framePixels;
    return plan;
}

TilePlan planTiles(const PlanRequest& request) {
    const Size padded = tiling::paddedSize(request.frame, request.alignment);
    std::optional<TilePlan> best;
    double smallestPeak = 0;
    for (const int width : candidateLengths(padded.width, request.overlap, request.alignment)) {
        for (const int height : candidateLengths(padded.height, request.overlap, request.alignment)) {
            const bool whole = width == padded.width && height == padded.height;
            const tiling::TileShape shape =
                whole ? tiling::TileShape{} : tiling::TileShape{width, height, request.overlap};
            const TilePlan plan = costOf(request, shape);
            const auto peak = static_cast<double>(plan.peakBytes);
            smallestPeak = smallestPeak == 0 ? peak : std::min(smallestPeak, peak);
            if (request.budget > 0 && plan.peakBytes > request.budget) {
                continue;
            }
            const bool better = !best || plan.overCompute < best->overCompute - 1e-9 ||
                                (plan.overCompute < best->overCompute + 1e-9 && plan.tiles < best->tiles);
            if (better) {
                best = plan;
            }
        }
    }
    if (!best) {
        throw Error(ErrorCode::OutOfMemory,
                    message::FrameExceedsMemory(request.frame, Bytes{static_cast<std::int64_t>(smallestPeak)},
                                                Bytes{request.budget}));
    }
    return *best;
}

std::int64_t usableMemory(std::int64_t freeBytes, std::int64_t reserve) {
    constexpr std::int64_t usualReserve = std::int64_t{2} << 30;
    return std::max(freeBytes - (reserve >= 0 ? reserve : std::min(freeBytes / 4, usualReserve)),
                    std::int64_t{1});
}

std::optional<tiling::TileShape> smallerTile(Size tile, int overlap, int alignment) {
    const int smallest = tiling::alignedUp(std::max(alignment, 2 * overlap), alignment);
    const auto halved = [&](int length) {
        return std::min(std::max(tiling::alignedUp((length + 1) / 2, alignment), smallest), length);
    };
    tiling::TileShape shape{tile.width, tile.height, overlap};
    int& longer = tile.width >= tile.height ? shape.width : shape.height;
    int& shorter = tile.width >= tile.height ? shape.height : shape.width;
    if (halved(longer) < longer) {
        longer = halved(longer);
    } else if (halved(shorter) < shorter) {
        shorter = halved(shorter);
    } else {
        return std::nullopt;
    }
    return shape;
}

}  // namespace tessera::inference
