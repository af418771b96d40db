// Frames beside a pair that tell how its motion changes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/frame_likeness.h"
#include "core/inference/frame_generator.h"

namespace tessera::job {

// `frame`, `span` away from the pair whose own span is 1. None where spans are too uneven for the motion in one to tell of
// the motion in the other.
[[nodiscard]] inference::NeighbourFrame neighbourFrame(const media::Frame& frame, double span);

// Likewise; none also where `frame` and `nearer`, of the pair, show different scenes.
[[nodiscard]] inference::NeighbourFrame neighbourOfScene(analysis::SmallLumaMaker& lumaMaker,
                                                         const media::Frame& frame,
                                                         const media::Frame& nearer, double span);

}  // namespace tessera::job
