// The interpolators by name: the built-in ones, and the models that are installed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/models/model_store.h"

#include <memory>
#include <string_view>
#include <vector>

namespace tessera::interpolation {

// The file of an installed model is compared with its checksum once in the life of the process. Throws Error(BadOption) that
// lists the known names, Error(Model) for an installed model that is damaged or not trusted.
[[nodiscard]] std::unique_ptr<Interpolator> makeInterpolator(std::string_view id);

// Loads it as it is. Throws Error(Model).
[[nodiscard]] std::unique_ptr<Interpolator> makeInterpolator(const models::InstalledModel& model);

// Best first; the built-in ones before the installed ones.
[[nodiscard]] std::vector<models::ModelInfo> knownModels();

}  // namespace tessera::interpolation
