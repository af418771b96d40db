// Sound for people to listen to (previews); never on the way of a converted file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tessera {

struct Sound {
    int rate = 0;                // samples a second and channel
    int channels = 0;            // 1 or 2
    std::vector<float> samples;  // of all channels in turn, -1 … 1

    [[nodiscard]] bool empty() const noexcept { return samples.empty(); }
};

}  // namespace tessera
