// Short vectors of floats, and how loops over them are compiled for the CPUs that there are.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

// Compiled again for CPUs with AVX-512 and with AVX2, chosen when the program starts. Sanitizers run before the choice can be
// made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(TESSERA_SANITIZED)
#define RIFE_WIDE __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RIFE_WIDE
#endif
#define RIFE_INLINE inline __attribute__((always_inline))

namespace tessera::interpolation::rife::cpu {

using Lanes4 = float __attribute__((vector_size(16)));
using Lanes8 = float __attribute__((vector_size(32)));
using Lanes16 = float __attribute__((vector_size(64)));

template <typename Vector>
RIFE_INLINE void load(const float* from, Vector& value) {
    std::memcpy(&value, from, sizeof(Vector));
}

template <typename Vector>
RIFE_INLINE void store(float* to, const Vector& value) {
    std::memcpy(to, &value, sizeof(Vector));
}

[[nodiscard]] constexpr std::int64_t roundedTo(std::int64_t length, std::int64_t multiple) {
    return (length + multiple - 1) / multiple * multiple;
}

}  // namespace tessera::interpolation::rife::cpu
