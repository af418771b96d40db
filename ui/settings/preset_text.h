// What the window says about presets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preset/preset.h"

#include <QString>

namespace tessera::ui {

[[nodiscard]] QString presetName(const preset::Preset& preset);
[[nodiscard]] QString presetPurpose(const preset::Preset& preset);

// Why the recommended preset is the right one for frames of this size.
[[nodiscard]] QString recommendationReason(Size frame);

}  // namespace tessera::ui
