// What only some models and devices can do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"
#include "core/interpolation/interpolator.h"

#include <c10/core/Device.h>

namespace tessera::inference {

// Throws Error(BadOption) for a setting that the model does not take, or the device not with it; names those that do.
void checkAbilities(const GeneratorSettings& settings, const interpolation::Traits& traits,
                    c10::Device device);

}  // namespace tessera::inference
