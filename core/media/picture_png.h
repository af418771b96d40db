// A picture as the bytes of a PNG file, for pages and files that people look at.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <cstdint>
#include <vector>

namespace tessera::media {

// Throws Error(Unsupported) when this FFmpeg was built without PNG, Error(Internal) when it fails.
[[nodiscard]] std::vector<std::uint8_t> encodePng(const Picture& picture);

}  // namespace tessera::media
