// Cuts rectangles out of a frame as planar float RGB, converted as they are cut: no frame-sized buffer.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/media/frame.h"

namespace tessera::colour {

// `rect` is in frame pixels and may reach outside, where the frame is mirrored (tiling::paddedSource). Writes
// [3, rect.height, rect.width] floats, R G B in the coded (non-linear) domain, nominally 0 … 1 and not
// clipped. Throws Error(Unsupported).
void readRgb(const media::Frame& frame, Rect rect, float* planes);

// The frame extended to `padded` and reduced by averaging blocks of reduction x reduction pixels (padded is a
// multiple of it): [3, padded.height / reduction, padded.width / reduction].
void readReducedRgb(const media::Frame& frame, Size padded, int reduction, float* planes);

// True when the frames have the same format and equal code values at every pixel of `rect` that lies inside
// them.
[[nodiscard]] bool samePixels(const media::Frame& a, const media::Frame& b, Rect rect);

// For the eye: 8 bits, clipped, reduced by whole steps until no side is longer than `longestSide` (0: full
// size).
[[nodiscard]] Picture makePicture(const media::Frame& frame, int longestSide);

}  // namespace tessera::colour
