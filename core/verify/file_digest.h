// Everything that two files can be compared by without decoding them: times, packets, tags, descriptions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"
#include "core/media/input/timeline.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::verify {

struct StreamDigest {
    media::StreamInfo info;
    bool isCover = false;
    std::vector<std::string> dispositions;  // "default", "forced", …
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    std::string md5;                // of all packets' contents one after the other; attachments: of the file
    std::optional<Rational> first;  // seconds; nothing when no packet has a time
};

struct ChapterDigest {
    Rational start{0};  // seconds
    Rational end{0};
    std::string title;
};

struct FileDigest {
    media::MediaInfo info;
    media::SourceTimes times;           // of the video's frames
    std::vector<std::string> warnings;  // about damage
    std::vector<StreamDigest> streams;  // all but the video
    std::vector<ChapterDigest> chapters;
    // Static HDR as text, "" when there is none.
    std::string masteringDisplay;
    std::string contentLight;
    std::string displayMatrix;  // "" when upright
    bool dolbyVision = false;
};

// Reads the whole file once. Throws Error(BadInput).
[[nodiscard]] FileDigest digestFile(const std::filesystem::path& path, std::stop_token stop);

}  // namespace tessera::verify
