// What a file of pictures has no place for, by name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/fate.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tessera::media {

// One warning for each stream beside the video, for chapters, tags, rotation, and HDR. Throws Error(BadInput).
[[nodiscard]] Fates lossesInPictures(const std::filesystem::path& source, const std::string& outputName);

}  // namespace tessera::media
