// RIFE 4 as programs for Vulkan ship it: the layers of an ncnn network by the names that the authors' checkpoint gives them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/parameter.h"
#include "core/weights/ncnn.h"

#include <map>
#include <string>
#include <vector>

namespace tessera::models::rife {

// As far as the layers follow RIFE's order; what is missing or too much shows in recogniseStructure().
[[nodiscard]] std::map<std::string, Parameter, std::less<>> namedLayers(
    std::vector<weights::NcnnLayer> layers);

}  // namespace tessera::models::rife
