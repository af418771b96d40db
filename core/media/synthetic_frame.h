// A frame of texture that can be shifted by any distance, for measurements that need motion but no file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/media/frame.h"

namespace tessera::media {

// 8-bit 4:2:0; a sum of waves of several lengths, moved `shift` pixels to the right.
[[nodiscard]] Frame makeTextureFrame(Size size, double shift);

}  // namespace tessera::media
