// How far two frames differ, and whether tile borders show.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"
#include "core/tiling/tile_grid.h"

namespace tessera::analysis {

constexpr double equalPsnr = 99;  // dB, stands for no difference at all

// PSNR in dB of RGB with peak 1. Frames of equal size.
[[nodiscard]] double psnr(const media::Frame& a, const media::Frame& b);

struct SeamFigures {
    double bandPsnr = equalPsnr;  // PSNR on the pixels that two or more tiles share
    double seamRatio = 1;         // squared luma differences across tile borders, frame / reference
};

// `frame` was made with the tiles of `grid`, `reference` without. Throws Error(Internal) for different sizes.
[[nodiscard]] SeamFigures measureSeams(const media::Frame& frame, const media::Frame& reference,
                                       const tiling::TileGrid& grid);

// The seam meter that needs no untiled frame: steps across tile borders, divided by those a few pixels to either side, by
// segments of the borders; divided by the same of the two originals, which have no borders; the geometric mean without the
// extremes. About 1 where no seam shows; a step along the borders raises it. 1 for an untiled frame. Throws
// Error(Internal) for different sizes.
[[nodiscard]] double seamRatio(const media::Frame& frame, const media::Frame& prev, const media::Frame& next,
                               const tiling::TileGrid& grid);

}  // namespace tessera::analysis
