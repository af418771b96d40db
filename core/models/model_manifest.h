// The manifest of an installed model, as JSON.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/installed_model.h"

namespace tessera::models {

[[nodiscard]] std::string manifestText(const InstalledModel& model);

// `folder`: where the model's file lies. Throws Error(Model) for text that is no manifest. Safe for hostile text.
[[nodiscard]] InstalledModel parseManifest(const std::string& text, const std::filesystem::path& folder);

}  // namespace tessera::models
