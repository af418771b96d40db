// Closed captions travel inside the pictures (CEA-608 and 708); few encoders write them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>

namespace tessera::media {

// Whether pictures of this codec may hold captions; `codec`: FFmpeg's name of it, as VideoInfo has it.
[[nodiscard]] bool mayHoldCaptions(const std::string& codec);
// `codec`: a name from availableCodecs().
[[nodiscard]] bool carriesCaptions(const std::string& codec);
// A phrase: why it does not.
[[nodiscard]] Message captionLossReason(const std::string& codec);

}  // namespace tessera::media
