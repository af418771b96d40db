// Made scenes whose every frame and motion is known exactly: photos cut into layers that move before each other.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/random.h"
#include "core/training/sample.h"

#include <torch/types.h>

#include <vector>

namespace tessera::training {

// photos: [3, h, w] bytes, none smaller than 256 pixels a side. A background that drifts, turns, grows and sways, and up to four things
// before it: patches of photos with round, square, thin or comb-like outlines, some of them captions that do not move
// with the picture. Sometimes with motion blur and noise. width, height: multiples of 64.
[[nodiscard]] Triplet makeScene(const std::vector<at::Tensor>& photos, Size size, Random& random);

}  // namespace tessera::training
