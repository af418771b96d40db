// The whole of Tessera as one call: convert a video. The window's worker and the command line both use
// exactly this.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/job/record/job_spec.h"

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

// What generating cost, beside what was predicted before it began.
struct GeneratingFigures {
    double seconds = 0;               // of all generated frames
    double predictedSeconds = 0;      // of one frame; 0: this model was not measured on this machine before
    std::int64_t predictedBytes = 0;  // likewise

    bool operator==(const GeneratingFigures&) const = default;
};

// How much tile borders show in generated frames; see tensor::seamRatio().
struct SeamRatios {
    std::int64_t frames = 0;  // measured; 0 when frames were made whole
    double sum = 0;           // of their ratios
    double worst = 1;         // the ratio farthest from 1
    std::int64_t worstFrame = 0;  // of the output, from 0

    void add(const SeamRatios& more);
    [[nodiscard]] double mean() const { return frames > 0 ? sum / static_cast<double>(frames) : 1; }
    bool operator==(const SeamRatios&) const = default;
};

struct Report {
    Ending ending = Ending::Done;
    std::filesystem::path output;      // "" when cancelled without a file
    std::filesystem::path keptFolder;  // set when cancelled with AfterStop::KeepJob
    std::int64_t sourceFrames = 0;
    std::int64_t outputFrames = 0;
    std::int64_t keptFrames = 0;  // of those, made by earlier runs of the same job
    std::int64_t generatedFrames = 0;
    std::int64_t cuts = 0;              // between scenes; nothing was generated across them
    std::int64_t spreadDuplicates = 0;  // duplicates that were given motion
    double seconds = 0;
    std::int64_t peakBytes = 0;  // of tensors
    GeneratingFigures generating;
    SeamRatios seams;
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

// Blocks until the file is complete. Where an earlier run of the same job was interrupted it goes on from there.
// Throws Error; being stopped is an answer (Ending::Cancelled), not an error, and leaves what RunControl::afterStop()
// says. Work that is complete is kept when an error ends the run.
[[nodiscard]] Report convert(const JobSpec& spec, const inference::MakeGenerator& makeGenerator,
                             RunControl& control, const Listener& listener);

// Goes on with the job in `folder`, as it was asked for. Throws Error.
struct ResumeRequest {
    std::filesystem::path folder;
    bool overwrite = false;  // a file that has taken the output's name since
};
[[nodiscard]] Report resume(const ResumeRequest& request, const inference::MakeGenerator& makeGenerator,
                            RunControl& control, const Listener& listener);

}  // namespace tessera::job
