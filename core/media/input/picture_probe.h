// Learns the size of a picture from its own header without making room for its pixels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

namespace tessera::media {

// For streams whose container does not say. Reads packets from where the file stands; {0, 0} when none tells.
[[nodiscard]] Size probePictureSize(AVFormatContext& context, int streamIndex);

}  // namespace tessera::media
