// A generator that holds the device while it makes a frame, and lets more urgent work pass between two tiles.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/device_lease.h"
#include "core/inference/frame_generator.h"

#include <functional>
#include <memory>

namespace tessera::inference {

// Makes generators of `make`, and holds `queue` while it does so (a model may have to be measured first). `control` gives
// the run that asks for one: a run that is stopped while it waits gets Error(Internal). The time that a frame waits does not
// count as its cost.
[[nodiscard]] MakeGenerator leased(MakeGenerator make, std::shared_ptr<DeviceQueue> queue, Purpose purpose,
                                   std::function<RunControl&()> control);

}  // namespace tessera::inference
