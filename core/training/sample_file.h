// Samples on disk: flow is worked out once, and steps are cheap.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sample.h"

#include <filesystem>
#include <vector>

namespace tessera::training {

// Throws Error(Output).
void writeSamples(const std::filesystem::path& path, const std::vector<Sample>& samples);
// Throws Error(Model) for a file that writeSamples() did not write.
[[nodiscard]] std::vector<Sample> readSamples(const std::filesystem::path& path);

}  // namespace tessera::training
