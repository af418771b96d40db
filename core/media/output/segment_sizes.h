// What the frames of a segment weigh.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace tessera::media {

struct SegmentSizes {
    std::int64_t frames = 0;
    std::int64_t bytes = 0;      // of their packets
    std::int64_t keyFrames = 0;  // of them, those that need no other
    std::int64_t keyBytes = 0;
};

// Throws Error(BadInput) for a file that SegmentWriter did not finish.
[[nodiscard]] SegmentSizes readSegmentSizes(const std::filesystem::path& path);

}  // namespace tessera::media
