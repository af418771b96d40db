// One thing to learn from: a tile of a pair, the flow found in it, and the true picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/tile_flow.h"
#include "core/training/random.h"

#include <torch/types.h>

#include <vector>

namespace tessera::training {

// Small enough to keep thousands in memory.
struct Sample {
    at::Tensor prev;    // windows.prev: [1, 3, h, w] bytes
    at::Tensor next;    // windows.next, likewise
    at::Tensor truth;   // rect at t, likewise
    at::Tensor motion;  // TileFlow::motion, half precision
    at::Tensor shares;  // TileFlow::shares, half precision
    // Where it is known, else undefined: [1, 3, h, w] half precision on the grid of `motion`: true motion x, y from prev
    // to next of what is seen at t, pixels of that grid, and 1 where both frames show it, else 0.
    at::Tensor trueMotion;
    interpolation::ReadWindows windows;
    Rect grid;  // what motion and shares cover
    Rect rect;
    Size frame;
    double t = 0.5;
};

// Bytes to [-1, 1] and back, as frames are converted.
[[nodiscard]] at::Tensor asPicture(const at::Tensor& bytes);
[[nodiscard]] at::Tensor asBytes(const at::Tensor& picture);

// A pair of whole frames and the true one between them, [1, 3, h, w] in [-1, 1].
struct Triplet {
    at::Tensor prev;
    at::Tensor next;
    at::Tensor truth;
    at::Tensor
        trueMotion;  // [1, 3, h / 2, w / 2], as Sample::trueMotion (h and w: multiples of 64), or undefined
    double t = 0.5;
};

// `count` tiles of side x side (a multiple of 8) pixels of one triplet. Tiles are drawn at random, preferably where flow's
// picture is wrong. Fewer for frames that are too small.
[[nodiscard]] std::vector<Sample> samplesOf(const Triplet& triplet, int side, int count, Random& random);

// What interpolation sees of a sample: full precision again.
struct OpenedSample {
    interpolation::TileInput input;
    interpolation::flow::TileFlow flow;
    at::Tensor truth;       // [1, 3, H, W] in [-1, 1]
    at::Tensor trueMotion;  // as Sample::trueMotion, float
    double t = 0.5;
};
[[nodiscard]] OpenedSample opened(const Sample& sample);

// The same scene mirrored, backwards in time, with its colours exchanged: whatever `random` says.
[[nodiscard]] Sample varied(const Sample& sample, Random& random);

}  // namespace tessera::training
