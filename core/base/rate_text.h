// Frame rates as people write them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <string>

namespace tessera {

// "24", "29.97" (taken as 30000/1001) or "30000/1001", 1 to 1000. Throws Error(BadOption).
[[nodiscard]] Rational parseRate(const std::string& text);

}  // namespace tessera
