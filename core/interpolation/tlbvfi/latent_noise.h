// Normal noise that depends on the seed and on the place in the frame only: overlapping tiles draw the same, a tile
// draws what the whole frame would, and every run, device and machine repeats it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace tessera::interpolation::tlbvfi {

struct LatentPlace {
    int x = 0;  // of the tile's first latent pixel in the frame's latent picture
    int y = 0;
};

struct LatentNoise {
    std::uint64_t seed = 0;
    LatentPlace origin;

    // like: [1, C, F, h, w].
    [[nodiscard]] at::Tensor operator()(int step, const at::Tensor& like) const;
};

}  // namespace tessera::interpolation::tlbvfi
