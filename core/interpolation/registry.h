// The interpolators by name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <memory>
#include <string_view>
#include <vector>

namespace tessera::interpolation {

// Throws Error(BadOption) that lists the known names.
[[nodiscard]] std::unique_ptr<Interpolator> makeInterpolator(std::string_view id);

// Best first.
[[nodiscard]] std::vector<ModelInfo> knownModels();

}  // namespace tessera::interpolation
