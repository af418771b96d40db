// A few seconds of the new video around a moment, made as the conversion would make them, to be played.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/run_control.h"
#include "core/base/sound.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/planned_job.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace tessera::job {

struct MotionRequest {
    JobSpec spec;            // of the conversion; nothing is written
    std::int64_t frame = 0;  // of the whole source, at which the playhead stands
    double seconds = 3;      // of the new video
    int longestSide = 0;     // of pictures, which are reduced by whole steps; 0: full size
    // Pictures that are there already: their numbers in the output, and indices of the whole source.
    std::set<std::int64_t> knownFrames;
    std::set<std::int64_t> knownSources;
};

struct MotionFrame {
    std::int64_t number = 0;  // in the output
    std::int64_t source =
        0;  // index in the whole source: the original that is shown, or the one before the moment
    bool isOriginal = false;  // then its picture is that of `source`
    double start = 0;         // seconds since the stretch began
};

struct MotionStretch {
    std::vector<MotionFrame> frames;
    double seconds = 0;       // until the last of them is no longer shown
    double outputRate = 0;    // frames per second, an average where it varies
    double startSeconds = 0;  // since the new video's first frame, where the stretch begins
    Size frameSize;           // of the source, as coded

    [[nodiscard]] bool empty() const noexcept { return frames.empty(); }
};

// Called on the threads that render, from two of them at once. Each but onTile, onPlan and onSound has to be there.
struct MotionListener {
    std::function<void(const MotionStretch&)> onStretch;  // once, before the first picture
    // Once, after onStretch: as long as the stretch; empty where the new video has no sound there, or none that passes evenly.
    std::function<void(const Sound&)> onSound;
    std::function<void(std::int64_t source, const Picture&)> onSource;
    std::function<void(std::int64_t number, const Picture&)> onGenerated;  // in their order
    std::function<void(const tiling::TileGrid&)> onPlan;
    std::function<void(const inference::TileEvent&)> onTile;
};

// The output frames around source frame `frame`: from a moment before it on, all of them within the video. Pure.
[[nodiscard]] SegmentRange stretchAround(const ConversionPlan& plan, std::int64_t frame, double seconds);

// Remembers what it read of the last file. One thread at a time.
class MotionRenderer {
public:
    // Nothing when stopped. Throws Error as a conversion would.
    [[nodiscard]] std::optional<MotionStretch> render(const MotionRequest& request,
                                                      const inference::MakeGenerator& makeGenerator,
                                                      RunControl& control, const MotionListener& listener);

private:
    std::optional<JobRecord> m_known;
};

}  // namespace tessera::job
