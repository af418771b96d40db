// What generating the frames of a segment cost, and how much tile borders show in them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera::job {

// What generating cost, beside what was predicted before it began.
struct GeneratingFigures {
    double seconds = 0;               // of all generated frames
    double predictedSeconds = 0;      // of one frame; 0: this model was not measured on this machine before
    std::int64_t predictedBytes = 0;  // likewise

    bool operator==(const GeneratingFigures&) const = default;
};

// How much tile borders show in generated frames; see analysis::seamRatio().
struct SeamRatios {
    std::int64_t frames = 0;      // measured; 0 when frames were made whole
    double sum = 0;               // of their ratios
    double worst = 1;             // the ratio farthest from 1
    std::int64_t worstFrame = 0;  // of the output, from 0

    void add(const SeamRatios& more);
    [[nodiscard]] double mean() const { return frames > 0 ? sum / static_cast<double>(frames) : 1; }
    bool operator==(const SeamRatios&) const = default;
};

}  // namespace tessera::job
