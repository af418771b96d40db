// Triplets as published sets have them: a folder for each, with a first, a last and the true frame between them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation_result.h"
#include "core/inference/frame_generator.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace tessera::evaluation {

struct Triplet {
    std::filesystem::path first;
    std::filesystem::path truth;
    std::filesystem::path last;
};

// Those in the folders of `folder`, or in it itself, by name. Of three pictures the truth is the one whose name says
// so ("truth", "gt", "target"), else the middle one by name: im1 im2 im3, frame10 frame10i11 frame11. Folders with
// another number of pictures are left out. Throws Error(BadInput) where there is no triplet.
[[nodiscard]] std::vector<Triplet> findTriplets(const std::filesystem::path& folder);

// Makes the middle of each in the folder `spec.clip` and compares; all of them count. Frames are numbered by their triplet, from 0. Nothing when stopped; throws
// Error(BadInput) for a picture that cannot be read or has another size than its partners.
[[nodiscard]] std::optional<Evaluation> evaluateTriplets(const EvaluationSpec& spec,
                                                         const inference::GeneratorSettings& settings,
                                                         const inference::MakeGenerator& makeGenerator,
                                                         RunControl& control);

}  // namespace tessera::evaluation
