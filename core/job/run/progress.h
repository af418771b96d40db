// How far a conversion is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/memory_use.h"

#include <cstdint>

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

}  // namespace tessera::job
