// Likeness of two pictures as an eye judges it: structure at one scale and at five, gradients, sharpness.
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

// Gradient magnitude similarity deviation (Xue, Zhang, Mou, Bovik, IEEE Trans. Image Processing, 2014): the spread of
// how alike the slopes of both pictures are, at half their size; 0 for equal pictures, lower is better. Nothing for
// pictures without room for a slope.
[[nodiscard]] std::optional<double> gradientDeviation(const LumaPlane& a, const LumaPlane& b);

// Mean magnitude of the Laplacian: how much detail a picture shows, its noise included.
[[nodiscard]] double detailOf(const LumaPlane& plane);

}  // namespace tessera::analysis
