// Takes a transparent picture apart into what can be moved each by itself, and puts it together again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

namespace tessera::media {

// Note [Moving transparency]
// Colour under transparent pixels is arbitrary, and at an edge it is mixed with what nobody should see. Colour and opacity
// move each by itself. Where nothing is seen, the colours around it go on, finer ones near and means of more further away,
// so that whatever the moved opacity shows has a colour of what was seen. Beyond the border there is nothing: opacity has a
// clear margin, or what leaves the border would be drawn out to it.
inline constexpr int alphaMargin = 32;  // pixels

// Whether the picture has planes that can be taken apart, and any pixel that is not opaque.
[[nodiscard]] bool isTransparent(const Frame& frame);

// The colours, going on where nothing is seen; opaque, of the same format.
[[nodiscard]] Frame colourPicture(const Frame& frame);

// The opacity as a grey picture of the same depth, larger by the clear margin on each side.
[[nodiscard]] Frame alphaPicture(const Frame& frame);

// `colours` with an opacity from alphaPicture().
[[nodiscard]] Frame withAlpha(const Frame& colours, const Frame& alpha);

}  // namespace tessera::media
