// Everything that is learned from and tried on, made once and kept on disk.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sample.h"
#include "core/training/training_spec.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::training {

struct TrainingSet {
    std::vector<Sample> learned;
    std::vector<Sample> heldOut;  // real ones of spec.heldOut, and as many made scenes
};

// What is being made, and how many tiles there are so far.
using OnPart = std::function<void(const std::string& part, std::size_t tiles)>;

// A part that lies in `cache` already, made with the same settings, is read. Without photos, made scenes show waves.
// Throws Error(BadInput) for videos that cannot be read, Error(Output).
[[nodiscard]] TrainingSet makeTrainingSet(const TrainingSetSpec& spec, const std::filesystem::path& cache,
                                          std::stop_token stop, const OnPart& onPart);

}  // namespace tessera::training
