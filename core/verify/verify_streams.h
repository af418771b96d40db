// The part of verify() that compares what stands beside the video: streams, chapters, attachments.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/source_window.h"
#include "core/verify/file_digest.h"
#include "core/verify/verification.h"

#include <stop_token>

namespace tessera::verify {

// Files without a place for sound, chapters, and what a video says of its colours.
[[nodiscard]] bool holdsOnlyPictures(const media::MediaInfo& output);

// `window`: the part of the source that was used, if not all of it. `firstShown`: seconds, of the source's
// first video frame that was used.
void checkStreams(std::vector<Check>& checks, const verify::FileDigest& source,
                  const verify::FileDigest& output, const std::optional<media::SourceWindow>& window,
                  const Rational& firstShown, const std::stop_token& stop);

}  // namespace tessera::verify
