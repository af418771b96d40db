// Finds frames that show the picture of the frame before them, also under grain and after lossy encoding.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstdint>
#include <vector>

namespace tessera::analysis {

// Note [Repeats under grain]
// Grain differs from frame to frame however still the picture is; means over blocks hardly do. A repeat is a frame that
// differs from the one before it, in its most different blocks, far less than frames around it do from theirs: what
// counts is the contrast within a second, not a level that would have to be known.
//
// One thread. Frames of one video in their order.
class RepeatFinder {
public:
    void add(const media::Frame& frame);

    // Numbers of the frames that are repeats, of those added so far, from 0.
    [[nodiscard]] std::vector<std::int64_t> repeats() const;

private:
    struct Means {
        Size size;
        std::vector<float> levels;  // of blocks, in steps of 255
    };
    [[nodiscard]] static Means meansOf(const media::Frame& frame);
    [[nodiscard]] static double difference(const Means& a, const Means& b);

    Means m_before;
    std::vector<double> m_differences;  // of each frame from the one before it; the first: from nothing
};

}  // namespace tessera::analysis
