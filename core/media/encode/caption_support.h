// Closed captions travel inside the pictures (CEA-608 and 708); few encoders write them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera::media {

inline constexpr const char* captionsName = "the closed captions inside the pictures";

// `codec`: a name from availableCodecs().
[[nodiscard]] bool carriesCaptions(const std::string& codec);
[[nodiscard]] std::string captionLossReason(const std::string& codec);

}  // namespace tessera::media
