// RIFE 4 as an interpolator: any moment between two frames, and tiles that equal the whole frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::rife {

// info: id, name and licence as they were installed. Throws Error(Model) for a file that is no RIFE 4.
[[nodiscard]] std::unique_ptr<Interpolator> makeRifeInterpolator(const std::filesystem::path& weights,
                                                                 const models::ModelInfo& info);

}  // namespace tessera::interpolation::rife
