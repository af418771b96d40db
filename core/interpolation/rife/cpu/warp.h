// Where a pixel of a picture with channels side by side is seen after it moved.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/cpu/field.h"
#include "core/interpolation/rife/cpu/lanes.h"

namespace tessera::interpolation::rife::cpu {

using Integers4 = std::int32_t __attribute__((vector_size(16)));

// Places in two pictures of equal size: of the upper left of four pixels, and the way from there.
struct TwoPlaces {
    std::int64_t offset[2];
    float right[2];
    float down[2];
};

// Beyond the edge the edge repeats. Numbers that are no numbers are taken for the first row and column.
RIFE_INLINE void locate(const Lanes4& motion, std::int32_t x, std::int32_t y, const Lanes4& last,
                        const Rows& rows, TwoPlaces& places) {
    const Lanes4 zero{};
    const Lanes4 start{static_cast<float>(x), static_cast<float>(y), static_cast<float>(x),
                       static_cast<float>(y)};
    Lanes4 at = start + motion;
    at = at > zero ? at : zero;
    at = at < last ? at : last;
    const Lanes4 corner = at < last - 1.0F ? at : last - 1.0F;
    const Integers4 whole = __builtin_convertvector(corner, Integers4);
    const Lanes4 way = at - __builtin_convertvector(whole, Lanes4);
    places.offset[0] = whole[1] * rows.rowStride + whole[0] * rows.pixelStride;
    places.offset[1] = whole[3] * rows.rowStride + whole[2] * rows.pixelStride;
    places.right[0] = way[0];
    places.right[1] = way[2];
    places.down[0] = way[1];
    places.down[1] = way[3];
}

template <typename Vector>
RIFE_INLINE void sample(const float* corner, const Rows& rows, float right, float down, Vector& value) {
    Vector upperLeft;
    Vector upperRight;
    Vector lowerLeft;
    Vector lowerRight;
    load(corner, upperLeft);
    load(corner + rows.pixelStride, upperRight);
    load(corner + rows.rowStride, lowerLeft);
    load(corner + rows.rowStride + rows.pixelStride, lowerRight);
    const Vector upper = upperLeft + right * (upperRight - upperLeft);
    const Vector lower = lowerLeft + right * (lowerRight - lowerLeft);
    value = upper + down * (lower - upper);
}

}  // namespace tessera::interpolation::rife::cpu
