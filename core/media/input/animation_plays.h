// How often a GIF or APNG says that it is to be played: FFmpeg's readers keep that to themselves.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace tessera::media {

// 0: for ever. Nothing for a file that is neither, or cannot be read so far.
[[nodiscard]] std::optional<int> animationPlays(const std::filesystem::path& path);

}  // namespace tessera::media
