// Time maps as files and as settings of a job.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/time_map.h"

#include <string_view>

namespace tessera::job {

// {"schema": 1, "unit": "seconds", "keys": [{"source": 2, "speed": 1}, {"source": "7/2", "speed": 0.1}]}, or keys with
// "output" and "source". Throws Error(BadOption) with the place for anything else.
[[nodiscard]] media::TimeMap timeMapFromJson(std::string_view text);

}  // namespace tessera::job
