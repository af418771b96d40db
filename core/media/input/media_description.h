// Turns an opened file into plain values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"
#include "core/media/input/open_input.h"

namespace tessera::media {

[[nodiscard]] MediaInfo describeMedia(const Input& input);

// Pixel format and colours of `info`, as a picture that came out of a filter says them.
void describePicture(VideoInfo& info, const AVFrame& picture);

}  // namespace tessera::media
