// Copies the chapters of a source into the finished file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/source_window.h"

namespace tessera::media {

// Those that lie in the window, cut to it, on the output's clock. Answers how many were left out.
[[nodiscard]] int copyChapters(AVFormatContext& output, const AVFormatContext& source,
                               const SourceWindow& window);

}  // namespace tessera::media
