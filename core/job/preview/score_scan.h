// Goes through a video once and says of each frame how unlike the one before it is: the curve that cuts are
// seen on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace tessera::job {

struct FrameScore {
    std::int64_t frame = 0;  // of the source, from 1 on: the first has none before it
    double score = 0;        // 0 … 1, as MotionPairs takes it
    bool isDuplicate = false;

    bool operator==(const FrameScore&) const = default;
};

// Blocks until the end of the video or `stop`. Decodes on one thread, so that a preview beside it stays quick.
// Throws Error(BadInput).
void scanScores(const std::filesystem::path& source, const std::stop_token& stop,
                const std::function<void(const FrameScore&)>& onScore);

}  // namespace tessera::job
