// Colours of high dynamic range brought to an ordinary screen, for looking only: what is written never passes here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstddef>

namespace tessera::colour {

// `planes`: three of `count` values, R G B as coded, 0 … 1; replaced by sRGB where the frame says PQ or HLG. Up to
// reference white little changes; highlights are rolled off.
void toScreen(const media::Frame& frame, float* planes, std::size_t count);

}  // namespace tessera::colour
