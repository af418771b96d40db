// The whole of Tessera as one call: convert a video. The window's worker and the command line both use
// exactly this.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/job_spec.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tessera::job {

enum class Stage { Preparing, Converting, Finishing };

struct Progress {
    Stage stage = Stage::Preparing;
    std::int64_t framesDone = 0;   // output frames written
    std::int64_t framesTotal = 0;  // 0 while preparing
    std::int64_t pair = -1;        // first source frame of the pair in work; negative while there is none
    double elapsedSeconds = 0;     // pauses not counted
    double remainingSeconds = -1;  // an estimate; negative while unknown
    double framesPerSecond = 0;    // output frames, over the last few seconds
    // Busy time of each stage per frame it handled, as a rate: the smallest is the bottleneck. 0 while
    // unknown.
    double decodePerSecond = 0;
    double inferPerSecond = 0;
    double encodePerSecond = 0;
    std::int64_t outputBytes = 0;
    inference::MemoryUse memory;
};

enum class Ending { Done, DoneWithWarnings, Cancelled };

struct Report {
    Ending ending = Ending::Done;
    std::filesystem::path output;
    std::int64_t sourceFrames = 0;
    std::int64_t outputFrames = 0;
    std::int64_t generatedFrames = 0;
    std::int64_t cuts = 0;              // between scenes; nothing was generated across them
    std::int64_t spreadDuplicates = 0;  // duplicates that were given motion
    double seconds = 0;
    std::int64_t peakBytes = 0;  // of tensors
    std::int64_t outputBytes = 0;
    std::string device;
    std::vector<std::string> warnings;
};

// Called on threads of the conversion, one call at a time. Each may be empty. They must return quickly.
struct Listener {
    std::function<void(const Progress&)> onProgress;          // at most about 10 times a second
    std::function<void(const tiling::TileGrid&)> onPlan;      // once, before the first tile
    std::function<void(const inference::TileEvent&)> onTile;  // every tile
    std::function<void(const Picture&)> onGenerated;  // a generated frame to show, at most twice a second
    // How unlike the frame before it each source frame is, 0 … 1; a cut at or above the threshold.
    std::function<void(std::int64_t sourceIndex, double score)> onScore;
};

// Blocks until the file is complete. Throws Error; being stopped is an answer (Ending::Cancelled), not an
// error, and leaves nothing behind.
[[nodiscard]] Report convert(const JobSpec& spec, const inference::MakeGenerator& makeGenerator,
                             RunControl& control, const Listener& listener);

}  // namespace tessera::job
