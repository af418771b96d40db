// One spelling for what releases of LibTorch, 1.13 to the newest, do differently.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>
#include <torch/version.h>

#include <cstdint>
#include <optional>

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 10)
#define TESSERA_TORCH_KNOWS_CARDS 1
#include <c10/core/CachingDeviceAllocator.h>
#endif

namespace tessera::inference::compat {

// Since 2.10 the memory of every kind of card is asked for in one way, without the headers of its maker.
#if defined(TESSERA_TORCH_KNOWS_CARDS)
constexpr bool knowsCards = true;
#else
constexpr bool knowsCards = false;
#endif

// Bytes. `allocated` and `peak` are held by tensors, `reserved` by LibTorch's cache (tensors included), `free` by nobody.
struct CardMemory {
    std::int64_t allocated = 0;
    std::int64_t peak = 0;
    std::int64_t reserved = 0;
    std::int64_t free = 0;
    std::int64_t total = 0;
};

// The device must have been used by this process before.
[[nodiscard]] inline std::optional<CardMemory> cardMemory([[maybe_unused]] c10::Device device) {
#if defined(TESSERA_TORCH_KNOWS_CARDS)
    c10::DeviceAllocator* allocator = c10::getDeviceAllocator(device.type());
    const auto stats = allocator->getDeviceStats(device.index());
    const auto [free, total] = allocator->getMemoryInfo(device.index());
    const auto& held = stats.allocated_bytes[0];  // over all pools
    return CardMemory{held.current, held.peak, stats.reserved_bytes[0].current,
                      static_cast<std::int64_t>(free), static_cast<std::int64_t>(total)};
#else
    return std::nullopt;
#endif
}

inline void resetCardPeak([[maybe_unused]] c10::Device device) {
#if defined(TESSERA_TORCH_KNOWS_CARDS)
    c10::getDeviceAllocator(device.type())->resetPeakStats(device.index());
#endif
}

inline void releaseCardCaches([[maybe_unused]] c10::Device device) {
#if defined(TESSERA_TORCH_KNOWS_CARDS)
    c10::getDeviceAllocator(device.type())->emptyCache();
#endif
}

}  // namespace tessera::inference::compat
