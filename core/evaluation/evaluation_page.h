// An evaluation as a page to look at: the figures, and the worst frames beside the true ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation_result.h"

#include <filesystem>
#include <vector>

namespace tessera::evaluation {

// One HTML file that needs no other: pictures are inside. Replaces `file`. Throws Error(Output).
void writeEvaluationPage(const std::vector<Evaluation>& evaluations, const std::filesystem::path& file);

}  // namespace tessera::evaluation
