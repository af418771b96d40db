// Tags and descriptions that pass from a stream of the source to one of the output.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/av_ptr.h"

#include <string>

namespace tessera::media {

// Leaves out what describes the old file rather than its content: sizes, durations, brands, encoder names.
void copyTags(AVDictionary*& to, const AVDictionary* from);

// Tags, disposition, language, side data, codec tag where `container` knows it.
void copyStream(AVStream& to, const AVStream& from, const AVOutputFormat& container);

// "audio stream #1 (aac, eng)"
[[nodiscard]] Message streamName(const AVStream& stream);

// Keeps `tag` when the container uses it for this codec or knows none, 0 (the container's own choice)
// otherwise.
[[nodiscard]] unsigned usableTag(const AVOutputFormat& container, AVCodecID codec, unsigned tag);

}  // namespace tessera::media
