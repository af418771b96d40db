// What a file holds once its pictures have passed a filter: see FilterChain.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/frame_index.h"
#include "core/media/input/media_info.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace tessera::media {

// Like scanFrames(), of what comes out of `filter`; "": of the file as it is. Decodes and filters the whole video. Throws
// Error(BadOption) for a filter that does not work or leaves no frame.
[[nodiscard]] FrameIndex scanFiltered(const std::filesystem::path& path, const std::string& filter,
                                      std::stop_token stop);

// Like readMediaInfo(), with the video as it comes out of `filter`.
[[nodiscard]] MediaInfo readFilteredInfo(const std::filesystem::path& path, const std::string& filter);

}  // namespace tessera::media
