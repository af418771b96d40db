// The picture that the two frames give when they are warped along the levels' motion and mixed by their mask.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/backend.h"

#include <span>

namespace tessera::interpolation::rife::cpu {

// [1, 3, height, width]. bend: or null.
[[nodiscard]] at::Tensor synthesised(const Source& prev, const Source& next, std::span<const Level> levels,
                                     const Rect& tile, bool addsMasks, const Bend* bend = nullptr);

// Motion and mask: [1, 5, height, width].
[[nodiscard]] at::Tensor motionOf(std::span<const Level> levels, const Rect& tile, bool addsMasks);

}  // namespace tessera::interpolation::rife::cpu
