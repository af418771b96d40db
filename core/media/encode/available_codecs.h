// The codecs that this machine can encode to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/encode/codec_table.h"

#include <string>
#include <vector>

namespace tessera::media {

// Those encoders that this machine really opens, in order of recommendation. Cheap after the first call.
[[nodiscard]] const std::vector<CodecChoice>& availableCodecs();

// "libavcodec 59.37.100": equal settings give equal bytes with equal libraries only.
[[nodiscard]] std::string codecLibrary();

}  // namespace tessera::media
