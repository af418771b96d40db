// Everything that two files can be compared by without decoding them: times, packets, tags, descriptions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"
#include "core/media/input/timeline.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::verify {

struct PacketStamp {
    double time = 0;  // seconds; a packet without a time has none here
    double duration = 0;
    bool isEmpty = false;  // of text: shows nothing
};

struct StreamDigest {
    media::StreamInfo info;
    bool isCover = false;
    std::vector<std::string> dispositions;  // "default", "forced", …
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    std::string md5;                // of all packets' contents one after the other; attachments: of the file
    std::optional<Rational> first;  // seconds; nothing when no packet has a time
    std::vector<PacketStamp> stamps;
    std::string fileName;  // of an attachment
};

struct ChapterDigest {
    Rational start{0};  // seconds
    Rational end{0};
    std::string title;
};

struct FileDigest {
    media::MediaInfo info;
    media::SourceTimes times;  // of the video's frames, as players show them
    // Of a GIF, as its delays say: players show the shortest of them far longer. Empty otherwise.
    media::SourceTimes saidTimes;
    std::vector<StreamDigest> streams;  // all but the video
    std::vector<ChapterDigest> chapters;
    // Static HDR as text, "" when there is none.
    std::string masteringDisplay;
    std::string contentLight;
    std::string displayMatrix;  // "" when upright
    bool dolbyVision = false;
    bool stereo = false;                      // pictures for two eyes
    bool spherical = false;                   // pictures of all around
    bool hdrPlus = false;                     // in the first frame
    std::map<std::string, std::string> tags;  // of the whole file, without what describes only the file
    std::string timecode;
    std::string crop;  // edges that the container hides, "" when there are none
    // What the container's own header says of the picture, "" where it says nothing: some players believe it, others the
    // picture.
    std::map<std::string, std::string> saidByContainer;
};

// Reads the whole file, once if the times of its frames are known. Throws Error(BadInput).
[[nodiscard]] FileDigest digestFile(const std::filesystem::path& path, std::stop_token stop,
                                    std::optional<media::SourceTimes> known = {});

}  // namespace tessera::verify
