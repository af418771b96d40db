// Transfers of a card that moves bytes while it computes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planes/transfers.h"

#include <c10/core/Device.h>

#include <memory>

namespace tessera::inference {

// On a stream of their own where the device has streams; else one after another.
[[nodiscard]] std::unique_ptr<Transfers> transfersOf(c10::Device device);

}  // namespace tessera::inference
