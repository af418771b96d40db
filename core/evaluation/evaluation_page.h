// An evaluation as a page to look at: the figures, and the worst frames beside the true ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation_result.h"
#include "core/files/file_sync.h"

#include <filesystem>
#include <vector>

namespace tessera::evaluation {

// Throws Error(Output) or Error(BadInput) when a page cannot be written there: a folder, a file that is there and not to
// be replaced, one of the clips.
void checkEvaluationPage(const std::filesystem::path& file, const std::vector<std::filesystem::path>& clips,
                         files::Existing existing);

// One HTML file that needs no other: pictures are inside. Checks as above.
void writeEvaluationPage(const std::vector<Evaluation>& evaluations, const std::filesystem::path& file,
                         files::Existing existing);

}  // namespace tessera::evaluation
