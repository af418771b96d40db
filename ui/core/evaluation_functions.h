// What the window asks of core about how well a model does on a video, as functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation.h"
#include "core/inference/frame_generator.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace tessera::ui {

// job::evaluateModel() with the generator already chosen, evaluateMinterpolate() and writeEvaluationPage().
struct EvaluationFunctions {
    std::function<std::optional<evaluation::Evaluation>(const evaluation::EvaluationSpec&,
                                                        const inference::GeneratorSettings&, RunControl&,
                                                        const evaluation::OnFramesRead&)>
        model;
    std::function<std::optional<evaluation::Evaluation>(const evaluation::EvaluationSpec&, RunControl&,
                                                        const evaluation::OnFramesRead&)>
        minterpolate;
    std::function<void(const std::vector<evaluation::Evaluation>&, const std::filesystem::path&)> writePage;
};

}  // namespace tessera::ui
