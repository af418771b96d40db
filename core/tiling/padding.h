// Extending a frame right and bottom to a multiple of the model's alignment.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

namespace tessera::tiling {

[[nodiscard]] int alignedUp(int length, int alignment);
[[nodiscard]] Size paddedSize(Size frame, int alignment);

// The source row or column shown at `position`, which may lie outside 0 … length-1: mirrored about the edge
// pixel (reflect, the edge not repeated); past what a mirror can give, the farthest mirrored pixel repeats
// (replicate).
[[nodiscard]] int paddedSource(int position, int length);

}  // namespace tessera::tiling
