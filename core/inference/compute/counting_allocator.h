// Counts the bytes that CPU tensors hold, and can refuse: beyond a budget, or because the run is over. Hands large blocks on
// from tensor to tensor.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

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

    // Large blocks that tensors gave back are kept for the next ones, as far as everything together stays within the
    // most that tensors held; otherwise the kernel clears new pages for every tile. This lets go of them.
    static void releaseFreeBlocks() noexcept;
};

// While it lives, whatever this thread computes with tensors ends with Error(Internal) at its next allocation once
// `control` asks to stop: the only way out of the middle of a model that knows nothing of stopping. Not nested.
class StopAtAllocation {
public:
    explicit StopAtAllocation(const RunControl& control) noexcept;
    ~StopAtAllocation();
    StopAtAllocation(const StopAtAllocation&) = delete;
    StopAtAllocation& operator=(const StopAtAllocation&) = delete;
};

}  // namespace tessera::inference
