#include "core/job/preview/tile_motion.h"

#include "core/analysis/block_motion.h"

#include <algorithm>

namespace tessera::job {

std::vector<double> tileMotion(const media::Frame& prev, const media::Frame& next,
                               const tiling::TileGrid& grid) {
    std::vector<double> longest(static_cast<std::size_t>(grid.count()), 0.0);
    for (const analysis::BlockMotion& block : analysis::blockMotion(prev, next)) {
        for (int tile = 0; tile < grid.count(); ++tile) {
            const Rect rect = grid.tile(tile).rect;
            if (block.x >= rect.x && block.x < rect.right() && block.y >= rect.y && block.y < rect.bottom()) {
                double& known = longest[static_cast<std::size_t>(tile)];
                known = std::max(known, block.length);
            }
        }
    }
    return longest;
}

}  // namespace tessera::job
