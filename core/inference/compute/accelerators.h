// The devices other than the CPU: LibTorch's libraries for them are loaded when they are first asked for, and only where a
// driver for them is installed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/device_info.h"

#include <c10/core/Device.h>

#include <string>
#include <vector>

namespace tessera::inference {

// Loads what LibTorch has for this machine's cards: "" when it has nothing for any, or found a card; else the reason why
// there is none ("no NVIDIA driver is installed"). Done once; what is slow about it takes seconds. Thread-safe.
[[nodiscard]] const std::string& whyNoCard();

// Cards that LibTorch computes on, as "cuda:0" (CUDA and ROCm), "xpu:0", "mps".
[[nodiscard]] std::vector<c10::Device> cards();

// How a device is called: "cpu", "cuda:0", "mps".
[[nodiscard]] std::string deviceName(c10::Device device);

// Everything about the CPU, each card, and each kind of card that cannot be used. A card is tried with a small calculation.
[[nodiscard]] std::vector<DeviceInfo> describeDevices();

}  // namespace tessera::inference
