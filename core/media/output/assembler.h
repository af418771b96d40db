// Makes the finished file: video segments joined by stream copy, and everything else of the source copied
// beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/assembly.h"

#include <stop_token>

namespace tessera::media {

// Writes under a hidden name beside the output, reads that back, flushes it to disk, then renames: the name appears
// only when the file is complete. Returns without anything left when stopped. Throws Error(Output),
// Error(BadInput).
[[nodiscard]] AssemblySummary assemble(const AssemblyRequest& request, std::stop_token stop);

}  // namespace tessera::media
