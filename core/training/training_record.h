// How weights came to be: settings, data, losses and scores, as JSON and as a picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_spec.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace tessera::training {

// Mean PSNR of 8-bit tiles in dB, by flow alone and with the network.
struct Score {
    double flow = 0;
    double compact = 0;
};

struct ScoredStep {
    std::int64_t step = 0;
    double loss = 0;  // mean since the last scored step
    Score score;      // of what was held out
};

struct TrainingRecord {
    TrainerSpec trainer;
    TrainingSetSpec set;
    std::size_t tiles = 0;
    std::vector<double> firstLosses;  // of the first 200 steps; the same again from the same seed and data
    std::vector<ScoredStep> scored;
};

inline constexpr std::size_t recordedLosses = 200;

// Replaces the file. Throws Error(Output).
void writeRecord(const std::filesystem::path& file, const TrainingRecord& record);
// Losses and scores only. An empty record when there is no file. Throws Error(BadInput) when it is damaged.
[[nodiscard]] TrainingRecord readRecord(const std::filesystem::path& file);

// Loss and gain over flow by step, as an SVG. Throws Error(Output).
void writeCurve(const std::filesystem::path& file, const TrainingRecord& record);

}  // namespace tessera::training
