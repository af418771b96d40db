// One of the network's blocks: convolutions at a quarter of its input's width and height.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/cpu/convolution.h"

#include <vector>

namespace tessera::interpolation::rife::cpu {

struct Block {
    std::vector<Convolution> entry;  // two, each to half the size
    std::vector<Convolution> body;
    Convolution exit;
    std::int64_t inputs = 0;
    std::int64_t halfWidth = 0;  // channels between the two of the entry, in whole vectors
    std::int64_t width = 0;      // channels of the body, likewise
    int exitChannels = 0;        // of a value that the block returns
    bool skips = false;          // what enters the body is added to what leaves it

    [[nodiscard]] Level run(const Structure& structure, const BlockCall& call) const;
};

[[nodiscard]] Block makeBlock(const Model& model, std::size_t index);

}  // namespace tessera::interpolation::rife::cpu
