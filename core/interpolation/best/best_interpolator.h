// RIFE along the curved way that the pairs around show, mixed with flow's picture: the best that installed weights give.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::best {

inline constexpr const char* bestId = "best";

// rife: the weights and what was installed with them. Throws Error(Model) for a file that is no RIFE 4.
[[nodiscard]] std::unique_ptr<Interpolator> makeBestInterpolator(const std::filesystem::path& weights,
                                                                 const models::ModelInfo& rife);

// What lists say of it, known without reading the weights.
[[nodiscard]] models::ModelInfo bestInfo(const models::ModelInfo& rife);

}  // namespace tessera::interpolation::best
