// Measures what tiles of a model cost on a device: bytes and seconds, as straight lines over pixels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/device_memory.h"
#include "core/inference/compute/tile_runner.h"
#include "core/inference/planner.h"

#include <stop_token>

namespace tessera::inference {

// Runs tiles of two sizes, and guidance for frames of two sizes, on a synthetic moving texture. Takes a few seconds; leaves
// the runner without buffers. Call under c10::InferenceMode. Throws what the model throws, and Error(Internal) when stopped.
[[nodiscard]] CostModel measureCost(TileRunner& runner, DeviceMemory& memory,
                                    const std::stop_token& stop = {});

}  // namespace tessera::inference
