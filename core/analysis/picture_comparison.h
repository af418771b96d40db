// How alike two pictures are, in a number and as a picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

namespace tessera::analysis {

// All for pictures of equal size that are not empty; others throw Error(Internal).

// In dB over all three channels; infinite when the pictures are equal.
[[nodiscard]] double psnr(const Picture& a, const Picture& b);

// The largest difference of the three channels at each pixel, times `gain`, as colours from black over red to
// white.
[[nodiscard]] Picture differenceMap(const Picture& a, const Picture& b, double gain);

}  // namespace tessera::analysis
