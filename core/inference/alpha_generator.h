// Moves transparent pictures: colours weighted by their opacity, and the opacity like the rest.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"

#include <memory>

namespace tessera::inference {

// Generates opaque pictures as `generator` does, and transparent ones in two parts; see Note [Moving transparency].
[[nodiscard]] std::unique_ptr<FrameGenerator> makeAlphaGenerator(std::unique_ptr<FrameGenerator> generator);

}  // namespace tessera::inference
