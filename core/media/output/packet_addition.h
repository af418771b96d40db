// What encoders put beside a packet's own bytes: the transparency of VP8 and VP9.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

namespace tessera::media {

// Note [Transparency beside the picture]
// libvpx codes opacity as a second stream and hands both over as one packet with an addition, which Matroska and WebM store
// (BlockAdditional 1) under a track that says AlphaMode. NUT has no place for it: segments hold the addition behind the
// packet's bytes, and behind that its length.

// Whether packets of such a stream have an addition.
[[nodiscard]] bool haveAddition(const AVCodecParameters& parameters);

// The addition, also an empty one, behind the packet's own bytes.
void foldAddition(AVPacket& packet);

// The way back. False for a packet that was not folded, which stays as it is.
[[nodiscard]] bool unfoldAddition(AVPacket& packet);

}  // namespace tessera::media
