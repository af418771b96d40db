// One tensor of a file of weights: its name, type and shape, and where its numbers lie.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tessera::weights {

enum class ElementType { Float64, Float32, Float16, BFloat16, Int64, Int32, Int16, Int8, UInt8, Boolean };

[[nodiscard]] int bytesOf(ElementType type) noexcept;

struct TensorEntry {
    std::string group;  // the dictionary it lies in: "model", "ema", "optimizer/state/0"; "" at the top level
    std::string name;   // "vqgan.encoder.conv_in.weight"
    ElementType type = ElementType::Float32;
    std::vector<std::int64_t> shape;
    // Where its numbers lie: in elements from the start of a storage, which tensors may share.
    std::vector<std::int64_t> strides;
    std::uint64_t offset = 0;
    std::uint32_t storage = 0;

    [[nodiscard]] std::int64_t elements() const noexcept;
};

// "64x3x3x3", "scalar"
[[nodiscard]] std::string shapeText(const std::vector<std::int64_t>& shape);

}  // namespace tessera::weights
