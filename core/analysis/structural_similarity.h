// Structural similarity of two pictures, at one scale and at five.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/picture.h"

#include <optional>
#include <vector>

namespace tessera::analysis {

// One value per pixel, row by row, 0 … 255.
struct LumaPlane {
    Size size;
    std::vector<float> values;
};

[[nodiscard]] LumaPlane lumaPlane(const Picture& picture);  // Rec. 709 weights

// Mean structural similarity (gaussian window of 11 x 11, sigma 1.5), windows inside the picture only; nothing
// for pictures smaller than a window. Planes of different size throw Error(Internal), as they do below.
[[nodiscard]] std::optional<double> ssim(const LumaPlane& a, const LumaPlane& b);

// The product over five scales, each half the one before (Wang, Simoncelli, Bovik, "Multiscale structural
// similarity", 2003); nothing for pictures whose smallest scale has no room for a window.
[[nodiscard]] std::optional<double> multiscaleSsim(const LumaPlane& a, const LumaPlane& b);

}  // namespace tessera::analysis
