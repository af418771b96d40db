// Tells whether two frames belong to different scenes, from two small pictures of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <array>
#include <cstdint>

namespace tessera::analysis {

// The brightness of a frame, whatever its shape, at a fixed size.
struct SmallLuma {
    static constexpr Size size{64, 36};
    std::array<std::uint8_t, std::size_t{64} * 36> level{};
};

// Between the highest score met inside real scenes (0.45, a whip pan at ten frames a second) and the lowest
// at real cuts (0.50, between two almost black pictures; 0.57 otherwise).
constexpr double usualCutThreshold = 0.48;

// 0: surely the same scene; 1: surely another. Depends on these two pictures alone, so that any part of a
// film gives the same scores on its own as within the whole.
[[nodiscard]] double cutScore(const SmallLuma& before, const SmallLuma& after);

// With the scores of the pairs before and after it: one that stands out from pairs whose motion explains them is a cut also
// where the two scenes are alike. Within fast motion scores are high one after the other.
[[nodiscard]] double settledScore(double before, double own, double after);

}  // namespace tessera::analysis
