// A frame and what the network's head makes of it, as the blocks look at them: side by side in every pixel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/interpolation/rife/cpu/convolution.h"
#include "core/interpolation/rife/weights.h"

#include <vector>

namespace tessera::interpolation::rife::cpu {

class PictureHead {
public:
    explicit PictureHead(const Model& model);

    // rgb: [1, 3, h, w] float. Channels: red, green, blue (0 ... 1), the encoding.
    [[nodiscard]] Field field(const at::Tensor& rgb, Size padded) const;

private:
    void makeRows(const at::Tensor& rgb, const Field& field, std::int64_t begin, std::int64_t end) const;

    std::vector<Convolution> m_layers;  // each but the last at half the size
    Convolution m_last;
    std::int64_t m_width = 0;
    std::int64_t m_encoded = 0;
    int m_lastChannels = 0;
};

}  // namespace tessera::interpolation::rife::cpu
