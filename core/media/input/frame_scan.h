// Counts a file's video frames and reads their times without decoding, so that everything is known before the start.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/frame_index.h"

#include <filesystem>
#include <stop_token>

namespace tessera::media {

// Reads every packet header of the chosen video stream (demultiplexing only). Throws Error(BadInput).
[[nodiscard]] FrameIndex scanFrames(const std::filesystem::path& path, std::stop_token stop);

}  // namespace tessera::media
