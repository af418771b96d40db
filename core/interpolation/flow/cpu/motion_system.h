// The linear system of one step of motion estimation, and what it is made from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/cpu/interleaved.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdint>

namespace tessera::interpolation::flow::cpu {

inline constexpr int featureChannels = 3;  // of matchingFeatures()
inline constexpr int bandRows = 32;        // rows that one thread takes at a time

// Planes of one picture with a margin of one pixel, whose rows can be read from x = -1 to width.
class PaddedPlanes {
public:
    PaddedPlanes(int planes, int width, int height)
        : m_stride(width + 2), m_planeSize(std::int64_t(width + 2) * (height + 2)) {
        m_values = at::zeros({planes * m_planeSize}, at::kFloat);
        m_origin = m_values.data_ptr<float>() + m_stride + 1;
    }
    [[nodiscard]] float* row(int plane, int y) const noexcept {
        return m_origin + plane * m_planeSize + std::int64_t(y) * m_stride;
    }

private:
    std::int64_t m_stride;
    std::int64_t m_planeSize;
    at::Tensor m_values;
    float* m_origin = nullptr;
};

// aim: the motion that a pixel would take by itself; inverse: how it follows its neighbours' pull.
enum SystemPlane { inverseXX, inverseXY, inverseYY, aimX, aimY, acrossPlane, alongPlane, systemPlanes };

// One picture of a pair, its features, and the view on it.
struct Source {
    at::Tensor features;  // [1, 3, h, w]
    float left;
    float top;
    float share;
    float slopeShare;
    BendRows bend;
    std::int64_t item;  // of the batch
};

// One item of the batch.
struct Problem {
    const float* moveX;
    const float* moveY;
    int width;
    int height;
    Source prev;
    Source next;
};

inline void replicateEnds(float* row, int width, int margin) {
    std::fill(row - margin, row, row[0]);
    std::fill(row + width, row + width + margin, row[width - 1]);
}

}  // namespace tessera::interpolation::flow::cpu
