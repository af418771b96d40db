// A few seconds of a video's sound, as the new video will have it, to be heard.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sound.h"
#include "core/media/source_window.h"

#include <filesystem>
#include <stop_token>

namespace tessera::media {

// From window.start to window.end, which has to be there, at the window's speed; silence where there is none. More than two channels are
// mixed down. Empty: the video has no sound that can be decoded, its clock starts anew on the way, or stopped. Throws Error(BadInput) when
// the file cannot be opened.
[[nodiscard]] Sound readSound(const std::filesystem::path& source, const SourceWindow& window,
                              const std::stop_token& stop);

}  // namespace tessera::media
