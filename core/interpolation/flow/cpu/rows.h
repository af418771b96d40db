// Inner loops over one row of pixels, written so that the compiler vectorises them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

// Compiled again for CPUs with AVX-512 and with AVX2, chosen when the program starts. Sanitizers run before the choice
// can be made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(TESSERA_SANITIZED)
#define TESSERA_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TESSERA_WIDE
#endif
#define TESSERA_INLINE inline __attribute__((always_inline))

// Before a loop over a row that writes to other rows than it reads from: with as many rows as here, compilers that have to
// make sure of it themselves give up and compute pixel by pixel.
#if defined(__clang__)
#define TESSERA_SEPARATE_ROWS _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define TESSERA_SEPARATE_ROWS _Pragma("GCC ivdep")
#else
#define TESSERA_SEPARATE_ROWS
#endif

namespace tessera::interpolation::flow::cpu {

// One row of a motion field, and where its pixels look: pixel x at (left + x + share * moveX[x] + bendX[x],
// top + share * moveY[x] + bendY[x]).
struct RowView {
    const float* moveX;
    const float* moveY;
    float left;
    float top;
    float share;
    const float* bendX;
    const float* bendY;
};

// Bilinear sampling points in a picture: offset of the upper left pixel, and the way towards the others.
struct SamplePoints {
    std::int32_t* offset;
    float* right;
    float* down;
};

// Rows of View::bend, or of zeros.
class BendRows {
public:
    BendRows(const at::Tensor& bend, std::int64_t width)
        : m_bend(bend.defined() ? bend.contiguous() : at::Tensor()),
          m_none(bend.defined() ? 0 : static_cast<std::size_t>(width)) {}

    [[nodiscard]] const float* row(std::int64_t item, std::int64_t axis, std::int64_t y) const {
        if (!m_bend.defined()) {
            return m_none.data();
        }
        const std::int64_t plane = (m_bend.size(0) == 1 ? 0 : item) * 2 + axis;
        return m_bend.data_ptr<float>() + (plane * m_bend.size(2) + y) * m_bend.size(3);
    }

private:
    at::Tensor m_bend;
    std::vector<float> m_none;
};

TESSERA_INLINE float clampedTo(float value, float least, float greatest) {
    const float low = value < least ? least : value;
    return low > greatest ? greatest : low;
}

// Outside the picture its border repeats. width and height are at least 2. Offsets are from the row `firstRow`.
TESSERA_INLINE void locate(const RowView& view, int count, int width, int height, const SamplePoints& points,
                           int firstRow = 0) {
    const float lastX = static_cast<float>(width - 1);
    const float lastY = static_cast<float>(height - 1);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float atX = clampedTo(
            view.left + static_cast<float>(x) + view.share * view.moveX[x] + view.bendX[x], 0.0F, lastX);
        const float atY = clampedTo(view.top + view.share * view.moveY[x] + view.bendY[x], 0.0F, lastY);
        const int wholeX = static_cast<int>(clampedTo(atX, 0.0F, lastX - 1.0F));
        const int wholeY = static_cast<int>(clampedTo(atY, 0.0F, lastY - 1.0F));
        points.offset[x] = (wholeY - firstRow) * width + wholeX;
        points.right[x] = atX - static_cast<float>(wholeX);
        points.down[x] = atY - static_cast<float>(wholeY);
    }
}

TESSERA_INLINE float bilinear(const float* corner, int width, float right, float down) {
    const float above = corner[0] + right * (corner[1] - corner[0]);
    const float below = corner[width] + right * (corner[width + 1] - corner[width]);
    return above + down * (below - above);
}

TESSERA_INLINE void sampleRow(const float* plane, int width, const SamplePoints& points, int count,
                              float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = bilinear(plane + points.offset[x], width, points.right[x], points.down[x]);
    }
}

}  // namespace tessera::interpolation::flow::cpu
