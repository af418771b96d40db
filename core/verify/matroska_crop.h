// Which edges of the picture Matroska says to hide. FFmpeg before version 7 does not show it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tessera::verify {

// "top 20" or "top 20, left 8" of the first video track that says so; "" where there is none, and for other files.
[[nodiscard]] std::string matroskaCrop(const std::filesystem::path& path);

}  // namespace tessera::verify
