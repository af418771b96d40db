// How good the made frames of a clip are: frames are left out, made again, and compared with the true ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation_result.h"
#include "core/inference/frame_generator.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tessera::evaluation {

// Told the frames read so far.
using OnFramesRead = std::function<void(std::int64_t)>;

// Both return nothing when stopped, and throw Error(BadInput) for a clip that cannot be read or is too short.
[[nodiscard]] std::optional<Evaluation> evaluateModel(const EvaluationSpec& spec,
                                                      const inference::GeneratorSettings& settings,
                                                      const inference::MakeGenerator& makeGenerator,
                                                      RunControl& control, const OnFramesRead& onFramesRead);

// FFmpeg's filter "minterpolate" at its best. Throws Error(Unsupported) where the program is not installed.
[[nodiscard]] std::optional<Evaluation> evaluateMinterpolate(const EvaluationSpec& spec, RunControl& control,
                                                             const OnFramesRead& onFramesRead);

}  // namespace tessera::evaluation
