// Which numbers a model's convolutions are computed in on a device: measured with the first frame that is made.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tessera::inference {

// "fp32", "fp16", "bf16".
[[nodiscard]] std::string precisionName(at::ScalarType type);
[[nodiscard]] at::ScalarType precisionNamed(const std::string& name);  // float for any other name

// Numbers of fewer bits that such a device has instructions for; none on a CPU, where they are not asked for.
[[nodiscard]] std::vector<at::ScalarType> narrowerTypes(c10::Device device);

struct Precision {
    at::ScalarType type = at::kFloat;
    double decibels = 0;  // PSNR of the frame against that in float; infinite where they are equal
    double gain = 1;      // how many times as fast as float
};

// Makes the first frame in these numbers; nothing when stopped. Throws Error(Model) for values that are no numbers.
using MakeFirst = std::function<std::optional<GeneratedFrame>(at::ScalarType)>;

// The fastest of float and those that come within leastDecibels of it. Makes the frame twice in each: the first time a device also
// finds out how. Nothing when stopped. Throws Error as `make` does for float; what fails in other numbers is not chosen.
inline constexpr double leastDecibels = 55;
[[nodiscard]] std::optional<Precision> measurePrecision(std::span<const at::ScalarType> narrower,
                                                        const MakeFirst& make);

// Of all components together, in dB; infinite for equal frames. They are of one format and size.
[[nodiscard]] double likenessOf(const media::Frame& a, const media::Frame& b);

}  // namespace tessera::inference
