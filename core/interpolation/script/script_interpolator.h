// Runs a TorchScript module as an interpolator. Loading it runs its code: only files that a person trusts come here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/models/script_descriptor.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::script {

// Tries it first in a process of its own with limits; see script_trial.h. Throws Error(Model) when the file is no
// TorchScript archive, its forward() does not take what the descriptor lists, or the trial comes to no end.
// moveTo() runs a small tile and throws Error(Model) when what comes back is no picture.
[[nodiscard]] std::unique_ptr<Interpolator> makeScriptInterpolator(
    const std::filesystem::path& file, const models::ScriptDescriptor& descriptor);

}  // namespace tessera::interpolation::script
