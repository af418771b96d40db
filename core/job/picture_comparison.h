// How alike two pictures are, in numbers and as a picture, and whether the borders of tiles show in one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/tiling/tile_grid.h"

#include <optional>

namespace tessera::job {

// All for pictures of equal size that are not empty; others throw Error(Internal).

// In dB over all three channels; infinite when the pictures are equal.
[[nodiscard]] double psnr(const Picture& a, const Picture& b);

// The largest difference of the three channels at each pixel, times `gain`, as colours from black over red to
// white.
[[nodiscard]] Picture differenceMap(const Picture& a, const Picture& b, double gain);

// Gradient energy of luma across the edges of overlaps, divided by that across the lines beside them: 1 when
// tiles leave no trace, larger when they show. Nothing without tiles, and where the lines beside have no
// gradient.
[[nodiscard]] std::optional<double> seamRatio(const Picture& picture, const tiling::TileGrid& grid);

}  // namespace tessera::job
