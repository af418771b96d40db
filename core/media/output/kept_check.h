// What of the names and marks of a source a finished file does not hold, found by reading the file back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/source_streams.h"

#include <string>
#include <vector>

namespace tessera::media {

// Tags of the whole file, of each kept stream its language, title and marks, and what the video says of its
// colours. `container`: its name, for the words.
[[nodiscard]] Fates lossesOfTags(const SourceStreams& source, const AVFormatContext& written, int videoIndex,
                                 const std::string& container);

// Those tags of a whole file that `after` lacks, as one fate. `after`: null where the output has no tags at all.
void addLostTags(Fates& losses, const AVDictionary* before, const AVDictionary* after,
                 const std::string& container);

}  // namespace tessera::media
