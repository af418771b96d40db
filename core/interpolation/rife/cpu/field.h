// A picture with the channels of a pixel side by side, and one pixel of zeros around it. Whole vectors may be read past
// the last pixel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tessera::interpolation::rife::cpu {

inline constexpr std::int64_t spill = 32;  // whole vectors may be read or written past the last pixel

// Rows of a picture in memory. Row `top` is the first that is there; columns -1 and `width` are there too.
struct Rows {
    float* first = nullptr;  // pixel (top, 0)
    std::int64_t rowStride = 0;
    std::int64_t pixelStride = 0;
    std::int64_t top = 0;

    [[nodiscard]] float* at(std::int64_t y, std::int64_t x) const {
        return first + (y - top) * rowStride + x * pixelStride;
    }
};

class Field {
public:
    Field() = default;
    // The pixels are not set, the zeros around them are.
    Field(std::int64_t height, std::int64_t width, std::int64_t channels);
    // Of what tensor() gave.
    explicit Field(at::Tensor tensor) : m_tensor(std::move(tensor)) {}

    [[nodiscard]] std::int64_t height() const { return m_tensor.size(0) - 2; }
    [[nodiscard]] std::int64_t width() const { return m_tensor.size(1) - 2; }
    [[nodiscard]] std::int64_t channels() const { return m_tensor.size(2); }
    [[nodiscard]] Rows rows() const {
        const std::int64_t rowStride = m_tensor.size(1) * m_tensor.size(2);
        return {m_tensor.data_ptr<float>() + rowStride + channels(), rowStride, channels(), 0};
    }
    [[nodiscard]] const at::Tensor& tensor() const noexcept {
        return m_tensor;
    }  // [height + 2, width + 2, channels]

private:
    at::Tensor m_tensor;
};

// A few rows of a picture, for one thread: zeros to begin with.
class Band {
public:
    Band(std::int64_t firstRow, std::int64_t lastRow, std::int64_t width, std::int64_t channels)
        : m_data(static_cast<std::size_t>((lastRow - firstRow) * (width + 2) * channels + spill), 0.0F),
          m_rows{m_data.data() + channels, (width + 2) * channels, channels, firstRow} {}
    Band(const Band&) = delete;
    Band& operator=(const Band&) = delete;

    [[nodiscard]] const Rows& rows() const noexcept { return m_rows; }

private:
    std::vector<float> m_data;
    Rows m_rows;
};

}  // namespace tessera::interpolation::rife::cpu
