// Pictures with the channels of a pixel side by side: a sample between pixels takes four loads, whatever the channels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/cpu/rows.h"

#include <torch/types.h>

#include <cstring>
#include <vector>

namespace tessera::interpolation::flow::cpu {

inline constexpr int lanes = 4;  // floats of a pixel

using Pixel = float __attribute__((vector_size(lanes * sizeof(float))));

TESSERA_INLINE Pixel pixelAt(const float* row, std::int64_t index) {
    Pixel pixel;
    std::memcpy(&pixel, row + index * lanes, sizeof(pixel));
    return pixel;
}

TESSERA_INLINE void setPixel(float* row, std::int64_t index, const Pixel& pixel) {
    std::memcpy(row + index * lanes, &pixel, sizeof(pixel));
}

struct InterleavedPicture {
    const float* pixels = nullptr;  // of the rows from `top` on
    int width = 0;
    int height = 0;
    int top = 0;
};

// The rows of a picture that one band of another looks at: few enough to stay in the cache.
class InterleavedRows {
public:
    // picture: [1, 3, h, w] float. fourth: [1, 1, h, w], or undefined for zeros.
    explicit InterleavedRows(const at::Tensor& picture, const at::Tensor& fourth = {})
        : m_picture(picture.contiguous()), m_fourth(fourth.defined() ? fourth.contiguous() : fourth) {}

    // The rows between `least` and `greatest`, as far as there are, are picture() from now on; valid until the next call.
    void show(float least, float greatest);
    [[nodiscard]] const InterleavedPicture& picture() const noexcept { return m_shown; }

private:
    at::Tensor m_picture;
    at::Tensor m_fourth;
    std::vector<float> m_pixels;
    InterleavedPicture m_shown;
};

// The least and the greatest of what is seen of it.
struct ValueRange {
    float least = 0;
    float greatest = 0;
    void add(const float* row, int count);
};

// The picture at the points of a row, `lanes` floats each.
TESSERA_INLINE void samplePixels(const InterleavedPicture& picture, const SamplePoints& points, int count,
                                 float* result) {
    const std::int64_t below = std::int64_t(picture.width) * lanes;
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float* const corner = picture.pixels + std::int64_t(points.offset[x]) * lanes;
        const float right = points.right[x];
        const Pixel upperLeft = pixelAt(corner, 0);
        const Pixel lowerLeft = pixelAt(corner + below, 0);
        const Pixel upper = upperLeft + right * (pixelAt(corner, 1) - upperLeft);
        const Pixel lower = lowerLeft + right * (pixelAt(corner + below, 1) - lowerLeft);
        setPixel(result, x, upper + points.down[x] * (lower - upper));
    }
}

}  // namespace tessera::interpolation::flow::cpu
