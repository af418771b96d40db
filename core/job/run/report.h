// What a conversion made.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/job/record/segment_figures.h"
#include "core/job/record/segment_plan.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tessera::job {

enum class Ending {
    Done,
    DoneWithWarnings,  // the result is not all that was asked for; notes are no warnings
    Cancelled,
    Refused,  // something would have been lost, and JobSpec::refuseLosses was set; nothing was made
};

// Of a finished result: frames that were made otherwise than before, and those that were encoded again with them.
struct RepairedStretch {
    SegmentRange frames;
    SegmentRange encoded;
};

struct Report {
    Ending ending = Ending::Done;
    std::filesystem::path output;      // "" when cancelled without a file
    std::filesystem::path keptFolder;  // set when cancelled with AfterStop::KeepJob, and some of it is done
    std::int64_t sourceFrames = 0;
    std::int64_t outputFrames = 0;  // of a repair: encoded again
    std::optional<RepairedStretch> repaired;
    std::int64_t keptFrames = 0;  // of those, made by earlier runs of the same job
    std::int64_t generatedFrames = 0;
    std::int64_t cuts = 0;              // between scenes; nothing was generated across them
    std::int64_t spreadDuplicates = 0;  // duplicates that were given motion
    double seconds = 0;
    std::int64_t peakBytes = 0;         // of tensors
    std::int64_t processPeakBytes = 0;  // of the whole process while it ran; 0: not known
    GeneratingFigures generating;
    SeamRatios seams;
    std::int64_t outputBytes = 0;
    std::string device;
    std::string filter;  // that the source's pictures passed first; "": none
    std::vector<Message> warnings;
};

}  // namespace tessera::job
