// In which order whole pixels around a motion are tried, and when one is taken.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::interpolation::flow {

inline constexpr int matchingRadius = 2;  // of the window whose pixels judge together
inline constexpr double displacementCost =
    0.003;  // a displacement must be this much better per pixel than none

// The order of the search along one axis: 0, -1, 1, -2, 2.
constexpr int searchOffset(int index) {
    return index % 2 == 0 ? index / 2 : -(index + 1) / 2;
}

}  // namespace tessera::interpolation::flow
