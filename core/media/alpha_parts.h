// Takes a transparent picture apart into what can be moved each by itself, and puts it together again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

namespace tessera::media {

// Note [Moving transparency]
// Colour under transparent pixels is arbitrary, and at an edge it is mixed with what nobody should see. What moves is
// colour weighted by its opacity, over black, and the opacity itself, a grey picture; divided by it again, the colours
// of the result are those of the visible parts alone.

// Whether the picture has planes that can be taken apart, and any pixel that is not opaque.
[[nodiscard]] bool isTransparent(const Frame& frame);

// Over black, opaque; of the same format.
[[nodiscard]] Frame weightedByAlpha(const Frame& frame);

// The opacity as a grey picture of the same size and depth.
[[nodiscard]] Frame alphaPicture(const Frame& frame);

// From weighted colours and their opacity. Of the format of `weighted`.
[[nodiscard]] Frame withAlpha(const Frame& weighted, const Frame& alpha);

}  // namespace tessera::media
