// The last steps to a finished file: read back, checked once more, then named.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/unfinished_file.h"
#include "core/media/input/open_input.h"
#include "core/media/output/assembly.h"

namespace tessera::media {

// Counts the frames of the closed file `written`, tells request.beforeNaming, and gives the file its name. False when
// stopped. Throws Error(Output) when it does not hold `frames` frames, or the name may not be taken any more.
[[nodiscard]] bool publishChecked(files::UnfinishedFile& part, Input& written, const AssemblyRequest& request,
                                  std::int64_t frames);

}  // namespace tessera::media
