// Numbered pictures in a folder that stand for one video: "frames/frame_%05d.png".
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace tessera::files {

// Pictures have no times. Opened as a video they come at this rate; a job may give them another.
constexpr int assumedPicturesPerSecond = 25;

// Whether the name has one place for a number ("%d", "%05d") and the extension of a kind of picture. A file that really
// has such a name is an ordinary file.
[[nodiscard]] bool isSequence(const std::filesystem::path& path);

struct SequenceRange {
    std::int64_t first = 0;  // number of the first picture
    std::int64_t count = 0;
    std::int64_t bytes = 0;  // of all of them
};

// What lies on the disk. Throws Error(BadInput) when there is no such picture, or one is missing in between.
[[nodiscard]] SequenceRange findSequence(const std::filesystem::path& pattern);

[[nodiscard]] std::filesystem::path pictureOf(const std::filesystem::path& pattern, std::int64_t number);

// The pattern in FFmpeg's spelling, as a local file.
[[nodiscard]] std::string sequenceUrl(const std::filesystem::path& pattern);

// What a person names, as a pattern: a folder with one numbered sequence in it, or one picture of a sequence. Anything
// else as it is. Throws Error(BadInput) for a folder with several sequences.
[[nodiscard]] std::filesystem::path asSequence(const std::filesystem::path& named);

// What appears on the disk when a video with this name is finished: the folder of a sequence, the file of anything else.
[[nodiscard]] std::filesystem::path entryOf(const std::filesystem::path& path);

}  // namespace tessera::files
