// Any time between two frames from a generator that makes only the middle: by halving, again and again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"

#include <memory>

namespace tessera::inference {

// Times are taken to the nearest sixteenth (four halvings), so never off by more than 1/32; notes() says so.
// Keeps the pictures it halved with until another pair is asked for, at most 15, so that the times of one pair share them.
[[nodiscard]] std::unique_ptr<FrameGenerator> makeBisectingGenerator(
    std::unique_ptr<FrameGenerator> middleOnly);

}  // namespace tessera::inference
