// What the memory of the device in use holds, the same questions for CPU and GPU.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/memory_use.h"

#include <c10/core/Device.h>

#include <atomic>
#include <cstdint>

namespace tessera::inference {

// Threads: use() may be called from any thread, the rest from the thread that computes.
class DeviceMemory {
public:
    // On a GPU this initialises the device (its statistics are not readable before that).
    explicit DeviceMemory(c10::Device device);
    ~DeviceMemory();  // releases caches
    DeviceMemory(const DeviceMemory&) = delete;
    DeviceMemory& operator=(const DeviceMemory&) = delete;

    // peak: over all scopes since construction.
    [[nodiscard]] MemoryUse use() const;

    // The peak of what follows is scopePeak(); a scope ends when the next one begins.
    void beginScope();
    [[nodiscard]] std::int64_t scopePeak();

    // Gives cached but unused blocks back to the device.
    void releaseCaches();

    // From now on the memory of that device is meant.
    void moveTo(c10::Device device);

private:
    void resetScope();

    std::atomic<c10::Device> m_device;
    std::atomic<std::int64_t> m_peak{0};
};

}  // namespace tessera::inference
