// Who is told while a conversion runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/picture.h"
#include "core/inference/frame_generator.h"
#include "core/job/run/progress.h"

#include <functional>
#include <string>
#include <vector>

namespace tessera::job {

// Called on threads of the conversion, one call at a time. Each may be empty. They must return quickly.
struct Listener {
    // Once, before the work: what of the source will be dropped or converted. The report says it again.
    std::function<void(const std::vector<Message>&)> onForeseen;
    std::function<void(const Progress&)> onProgress;          // at most about 10 times a second
    std::function<void(const tiling::TileGrid&)> onPlan;      // once, before the first tile
    std::function<void(const inference::TileEvent&)> onTile;  // every tile
    std::function<void(const Picture&)> onGenerated;  // a generated frame to show, at most twice a second
};

}  // namespace tessera::job
