// Random numbers that depend on nothing but their seed: the same on every machine, and at every step by its number.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera::training {

// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). Cheap to make: one for each thing that is drawn, named by two numbers.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0) noexcept : m_state(seed) {
        m_state = bits() + stream * 0x9E3779B97F4A7C15ULL;
        m_state = bits();
    }

    [[nodiscard]] std::uint64_t bits() noexcept {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    [[nodiscard]] double unit() noexcept { return static_cast<double>(bits() >> 11) * 0x1p-53; }  // [0, 1)
    [[nodiscard]] double between(double least, double end) noexcept { return least + (end - least) * unit(); }
    [[nodiscard]] int below(int end) noexcept { return static_cast<int>(unit() * end); }  // 0 … end - 1
    [[nodiscard]] bool chance(double probability) noexcept { return unit() < probability; }

private:
    std::uint64_t m_state;
};

}  // namespace tessera::training
