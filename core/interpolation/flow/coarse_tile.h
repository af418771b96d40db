// A tile on a grid coarser still.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/terms/coarse_tile.h"

namespace tessera::interpolation::flow {

// `tile` on a grid `factor` times coarser still.
[[nodiscard]] inline CoarseTile coarser(CoarseTile tile, int factor) {
    tile.reduction *= factor;
    tile.prev = reduced(tile.prev, factor);
    tile.next = reduced(tile.next, factor);
    if (tile.bend.defined()) {
        tile.bend = reduced(tile.bend, factor).div_(factor);
    }
    return tile;
}

}  // namespace tessera::interpolation::flow
