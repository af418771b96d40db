#include "core/tiling/blend_mask.h"

#include <algorithm>

namespace tessera::tiling {

namespace {

// 1 inside, (i + 1/2) / overlap over the overlap: positive at the tile's edge, and two facing ramps sum to 1.
double ramp(int distanceFromEdge, int overlap) {
    return overlap == 0 ? 1.0 : std::min(1.0, (distanceFromEdge + 0.5) / overlap);
}

}  // namespace

std::vector<std::vector<float>> axisWeights(const std::vector<int>& starts, int tileLength) {
    const size_t count = starts.size();
    std::vector<double> sums(static_cast<size_t>(starts.back() + tileLength), 0.0);
    std::vector<std::vector<double>> raw(count);
    for (size_t k = 0; k < count; ++k) {
        const int before = k == 0 ? 0 : std::max(starts[k - 1] + tileLength - starts[k], 0);
        const int after = k + 1 == count ? 0 : std::max(starts[k] + tileLength - starts[k + 1], 0);
        raw[k].resize(static_cast<size_t>(tileLength));
        for (int i = 0; i < tileLength; ++i) {
            const double weight = std::min(ramp(i, before), ramp(tileLength - 1 - i, after));
            raw[k][static_cast<size_t>(i)] = weight;
            sums[static_cast<size_t>(starts[k] + i)] += weight;
        }
    }
    std::vector<std::vector<float>> weights(count);
    for (size_t k = 0; k < count; ++k) {
        weights[k].reserve(raw[k].size());
        for (size_t i = 0; i < raw[k].size(); ++i) {
            weights[k].push_back(static_cast<float>(raw[k][i] / sums[static_cast<size_t>(starts[k]) + i]));
        }
    }
    return weights;
}

std::vector<std::vector<float>> axisOwners(const std::vector<int>& starts, int tileLength) {
    std::vector<std::vector<float>> owners;
    int end = 0;
    for (const int start : starts) {
        std::vector<float>& tile = owners.emplace_back(static_cast<size_t>(tileLength), 0.0F);
        std::fill(tile.begin() + std::max(end - start, 0), tile.end(), 1.0F);
        end = start + tileLength;
    }
    return owners;
}

BlendMask makeBlendMask(const TileGrid& grid) {
    if (grid.exact) {
        return {axisOwners(grid.lefts, grid.tileSize.width), axisOwners(grid.tops, grid.tileSize.height)};
    }
    return {axisWeights(grid.lefts, grid.tileSize.width), axisWeights(grid.tops, grid.tileSize.height)};
}

}  // namespace tessera::tiling
