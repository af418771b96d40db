// Makes one animated picture file (GIF, APNG) from lossless segments.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/assembly.h"

#include <stop_token>

namespace tessera::media {

// Like assemble(), for an output of OutputKind::Animation. GIF gets one palette for the whole film, so that nothing
// flickers. The file repeats for ever.
[[nodiscard]] AssemblySummary writeAnimation(const AssemblyRequest& request, std::stop_token stop);

}  // namespace tessera::media
