// Counts a file's video frames and reads their times without decoding, so that everything is known before the
// start.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/timeline.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::media {

struct FrameIndex {
    SourceTimes times;                  // in presentation order; repaired to be strictly increasing
    std::vector<std::string> warnings;  // "3 frames had no timestamp", …
};

// Reads every packet header of the chosen video stream (demultiplexing only). Throws Error(BadInput).
[[nodiscard]] FrameIndex scanFrames(const std::filesystem::path& path, std::stop_token stop);

}  // namespace tessera::media
