// Cross-fades the pair, pixel by pixel: no motion at all. What every interpolator must beat.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <memory>

namespace tessera::interpolation::blend {

[[nodiscard]] std::unique_ptr<Interpolator> makeBlendInterpolator();

}  // namespace tessera::interpolation::blend
