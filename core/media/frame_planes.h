// Where the samples of a picture lie in memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <vector>

namespace tessera::media {

struct Plane {
    int index = 0;
    int rowBytes = 0;  // that hold samples; rows may be further apart
    int rows = 0;
};

[[nodiscard]] std::vector<Plane> planesOf(const AVFrame& picture);

[[nodiscard]] inline std::uint8_t* rowOf(const AVFrame& picture, int plane, int y) {
    return picture.data[plane] + static_cast<std::ptrdiff_t>(y) * picture.linesize[plane];
}

}  // namespace tessera::media
