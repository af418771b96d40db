// A cross-fade of two frames in their own pixel format.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

namespace tessera::media {

// Each sample is `t` of the way from one to the other. Both have the same size and format; a format whose
// samples are not whole bytes or words gives back the nearer frame.
[[nodiscard]] Frame mixFrames(const Frame& prev, const Frame& next, double t);

}  // namespace tessera::media
