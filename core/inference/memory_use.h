// Device memory as measured: bytes that tensors hold, and what the device has.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera::inference {

// On a CPU, `current` and `peak` are the bytes held by tensors (counted by our allocator), `total` and `free`
// the machine's memory. On a GPU they come from the caching allocator and the device. 0: not known.
struct MemoryUse {
    std::int64_t current = 0;
    std::int64_t peak = 0;  // since the run began
    std::int64_t free = 0;
    std::int64_t total = 0;
    std::int64_t budget = 0;  // what a job may use, where tiles were planned for it
};

}  // namespace tessera::inference
