// Counts the bytes that CPU tensors hold, and can refuse beyond a budget.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera::inference {

// Process-wide. Installed once, before the first tensor, and never removed (tensors outlive every owner). All
// members may be called from any thread.
class CountingAllocator {
public:
    static void install();

    [[nodiscard]] static std::int64_t currentBytes() noexcept;

    // The most bytes held at once since the last resetPeak().
    [[nodiscard]] static std::int64_t peakBytes() noexcept;
    static void resetPeak() noexcept;

    // An allocation that would take the total beyond `bytes` throws c10::OutOfMemoryError, as a full GPU
    // does. 0: no limit.
    static void setBudget(std::int64_t bytes) noexcept;
};

}  // namespace tessera::inference
