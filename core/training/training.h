// A whole training: data, steps, scores, checkpoints. What tessera-train runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/training/training_record.h"

#include <filesystem>
#include <functional>
#include <string>

namespace tessera::training {

using OnProgress = std::function<void(const std::string& line)>;

// Files directly in `folder`, by name; nothing for an empty path. Throws Error(BadInput).
[[nodiscard]] std::vector<std::filesystem::path> trainingFiles(const std::filesystem::path& folder);

// Blocks. Stops between steps, with a checkpoint, when `control` says so. Returns the record so far. Throws Error.
TrainingRecord runTraining(const TrainingSpec& spec, RunControl& control, const OnProgress& onProgress);

}  // namespace tessera::training
