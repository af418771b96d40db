// What a file contains, read from its headers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"

#include <filesystem>

namespace tessera::media {

// Opens `path` and reads its headers. Throws Error(BadInput) with one clear sentence for anything that is not
// a video file: missing, empty, not media, audio only, cut off before its index.
[[nodiscard]] MediaInfo readMediaInfo(const std::filesystem::path& path);

}  // namespace tessera::media
