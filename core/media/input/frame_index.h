// The frames of a file: how many, and when each is shown.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/input/timeline.h"

#include <string>
#include <vector>

namespace tessera::media {

struct FrameIndex {
    SourceTimes times;              // in presentation order; repaired to be strictly increasing
    std::vector<Message> warnings;  // "3 frames had no timestamp", …
};

}  // namespace tessera::media
