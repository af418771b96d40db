// Decides what each output frame is: an original, or a generated frame between two originals. Pure
// arithmetic.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/time_map.h"

#include <cstdint>
#include <vector>

namespace tessera::media {

// The presentation times of every source frame, strictly increasing, in ticks of timeBase.
struct SourceTimes {
    Rational timeBase{1};
    std::vector<std::int64_t> pts;
    std::int64_t lastShown = 0;  // how long the file shows the last frame, in ticks; 0 when it does not say
    std::vector<std::int64_t> breaks;  // frames before which another recording begins: nothing lies between
    // Frames that show the picture of the one before them again, in order. Motion is spread over them.
    std::vector<std::int64_t> repeats;
};

struct OutputFrame {
    std::int64_t sourceIndex = 0;  // the original shown, or `prev` of the pair
    Rational t{0};          // 0: the original itself; otherwise 0 < t < 1 between sourceIndex and the next
    std::int64_t pts = 0;   // in ticks of Timeline::timeBase
    bool repeated = false;  // an original that has been shown before
    std::int64_t span = 1;  // source frames from sourceIndex to the later one of the pair

    [[nodiscard]] bool isOriginal() const noexcept { return t == Rational{0}; }
};

// What is shown when the last original has been reached.
enum class Tail {
    LastOriginal,  // the output ends with it: factor * (N - 1) + 1 frames
    HoldLast,      // it is repeated for as long as the source shows it: factor * N frames
};

struct TimelineOptions {
    Rational factor{2};            // each gap is divided into this many; 1 passes through
    Rational targetRate{0};        // frames per second; above 0 it decides instead of `factor`
    double longestGapSeconds = 1;  // longer gaps are left as they are
    bool wholeLastFrame =
        false;  // it lasts as in the source even where that is no pause: in files that repeat
    Tail tail = Tail::LastOriginal;
    TimeMap
        map;  // where it is not empty, frames lie on a grid of `targetRate` and the video passes as it says
};

struct Timeline {
    Rational timeBase{1};             // exact for every pts in `frames`
    std::int64_t lastDuration = 0;    // how long the last frame is shown, in ticks
    std::vector<OutputFrame> frames;  // strictly increasing pts
    std::int64_t longGaps = 0;        // of the source, left as they are
};

// Whole factors keep every original at its own time. Fractions divide the way from frame to frame evenly,
// and a target rate is a grid of exact times from the first frame on; originals are used where they fall on
// it, and the last original is always shown, at most one output frame late. Throws Error(BadInput) for times that
// ask for more than 50 million frames, or too large to be divided.
[[nodiscard]] Timeline makeTimeline(const SourceTimes& source, const TimelineOptions& options);

}  // namespace tessera::media
