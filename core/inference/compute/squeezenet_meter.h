// The perceptual meter on SqueezeNet 1.1.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/perceptual_meter.h"

#include <memory>

namespace tessera::inference {

// Reads the weights in `folder`. Throws Error(Model) where they are missing, damaged or of another network.
[[nodiscard]] std::unique_ptr<PerceptualMeter> makeSqueezenetMeter(const std::filesystem::path& folder);

}  // namespace tessera::inference
