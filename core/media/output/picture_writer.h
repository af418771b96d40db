// Makes a folder of numbered pictures from segments whose packets are whole picture files.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/assembly.h"

#include <stop_token>

namespace tessera::media {

// Like assemble(), for an output of OutputKind::Pictures, numbered from 1. The folder appears when all of them are in it.
[[nodiscard]] AssemblySummary writePictures(const AssemblyRequest& request, std::stop_token stop);

}  // namespace tessera::media
