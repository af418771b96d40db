// Real video to learn from: runs of frames without cuts and repeated frames.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/random.h"
#include "core/training/sample.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace tessera::training {

// Files directly in `folder`, by name.
[[nodiscard]] std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);

// A picture file or the first frame of a video: [3, h, w] bytes. Throws Error(BadInput).
[[nodiscard]] at::Tensor readPicture(const std::filesystem::path& path);

// Consecutive frames of one shot, [3, h, w] bytes each.
using Run = std::vector<at::Tensor>;

// At most `frames` frames of a video from its start, cut into runs where the scene changes and where a frame repeats
// the one before. Throws Error(BadInput).
[[nodiscard]] std::vector<Run> readRuns(const std::filesystem::path& path, int frames, std::stop_token stop);

// A pair with one to three frames left out between, and one of these: the times are 1/4, 1/3, 1/2, 2/3, 3/4; most often
// 1/2. The run holds at least three frames.
[[nodiscard]] Triplet tripletOf(const Run& run, Random& random);

}  // namespace tessera::training
