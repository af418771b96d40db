#include "core/interpolation/rife/cpu/field.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::interpolation::rife::cpu {

Field::Field(std::int64_t height, std::int64_t width, std::int64_t channels)
    : m_tensor(at::empty({(height + 2) * (width + 2) * channels + spill}, at::kFloat)
                   .narrow(0, 0, (height + 2) * (width + 2) * channels)
                   .view({height + 2, width + 2, channels})) {
    float* const data = m_tensor.data_ptr<float>();
    const std::int64_t rowStride = (width + 2) * channels;
    std::fill_n(data, rowStride, 0.0F);
    std::fill_n(data + (height + 1) * rowStride, rowStride, 0.0F);
    for (std::int64_t y = 1; y <= height; ++y) {
        std::fill_n(data + y * rowStride, channels, 0.0F);
        std::fill_n(data + (y + 1) * rowStride - channels, channels, 0.0F);
    }
}

}  // namespace tessera::interpolation::rife::cpu
