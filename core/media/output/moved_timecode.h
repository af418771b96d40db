// The time code of a film whose rate, and perhaps beginning, has changed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <optional>
#include <string>

namespace tessera::media {

struct TimecodeMove {
    Rational sourceRate{25};  // that `text` counts in
    Rational outputRate{50};
    Rational skipped{0};  // seconds that were cut away before the first frame
};

// "10:00:00:12" at 25 is "10:00:00:24" at 50. Drop-frame stays where the new rate knows it. Nothing for a text that is
// no time code.
[[nodiscard]] std::optional<std::string> movedTimecode(const std::string& text, const TimecodeMove& move);

}  // namespace tessera::media
