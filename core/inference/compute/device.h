// The device that a name stands for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <string>
#include <vector>

namespace tessera::inference {

// "auto", "cpu", "cuda", "cuda:1" -> device. Throws Error(BadOption).
[[nodiscard]] c10::Device chooseDevice(const std::string& name);

// "cpu", then every GPU: values for GeneratorSettings::device.
[[nodiscard]] std::vector<std::string> availableDevices();

}  // namespace tessera::inference
