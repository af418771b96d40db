// Chroma to luma resolution and back as tensor operations, for any device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/colour/color_model.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <cstdint>
#include <functional>

namespace tessera::inference {

// Note [One truth for filters]
// What the filters are stands in colour/chroma_resampling alone. They are linear, so their answer to single impulses says
// all of them, ends included: it is asked for once for each length and kept as a matrix, cut into blocks along its
// diagonal, outside which it is zero. Applying it is one batched product.
class AxisFilter {
public:
    // For `lumaLength` samples at luma resolution.
    [[nodiscard]] static AxisFilter up(int lumaLength, const colour::ChromaAxis& axis, c10::Device device);
    [[nodiscard]] static AxisFilter down(int lumaLength, const colour::ChromaAxis& axis, c10::Device device);

    // Floats [n, h, w] with the last axis filtered, or the one before it.
    [[nodiscard]] at::Tensor alongRows(const at::Tensor& planes) const;
    [[nodiscard]] at::Tensor alongColumns(const at::Tensor& planes) const;

private:
    struct Shape {
        int inputs = 0;  // samples along the axis
        int outputs = 0;
        int inputBlock = 0;
        int outputBlock = 0;
    };
    using Row = std::function<void(const float* input, float* output)>;

    AxisFilter() = default;  // changes nothing
    AxisFilter(const Shape& shape, const Row& filter, c10::Device device);

    Shape m_shape;
    at::Tensor
        m_blocks;  // [blocks, inputBlock and what is read beside it, outputBlock]; undefined: changes nothing
};

}  // namespace tessera::inference
