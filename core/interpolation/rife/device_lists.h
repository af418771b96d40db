// Lists of numbers as tensors of a device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>
#include <torch/types.h>

#include <cstdint>
#include <map>
#include <vector>

namespace tessera::interpolation::rife {

// Where and with what weights a frame is read depends on its size and its tiles alone, and comes again with every frame: each list goes
// to the device once, and stays there (3 MB for 8K in its smallest tiles). Sending one makes the program wait for the device. One thread at
// a time.
class DeviceLists {
public:
    explicit DeviceLists(c10::Device device) : m_device(device) {}

    // [n] int64: the values less `first`.
    [[nodiscard]] at::Tensor places(const std::vector<std::int32_t>& values, int first = 0);

    // [n] float
    [[nodiscard]] at::Tensor numbers(const std::vector<float>& values);

private:
    c10::Device m_device;
    std::map<std::vector<std::int64_t>, at::Tensor> m_places;
    std::map<std::vector<float>, at::Tensor> m_numbers;
};

}  // namespace tessera::interpolation::rife
