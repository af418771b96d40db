// What the window says about presets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preset/preset.h"

#include <QString>

namespace tessera::ui {

[[nodiscard]] QString presetName(const preset::Preset& preset);
[[nodiscard]] QString presetPurpose(const preset::Preset& preset);  // of a person's own: its values
[[nodiscard]] QString presetToolTip(
    const preset::Preset& preset);  // what it does to time, memory and quality

// What a preset lacks whose model is not there.
[[nodiscard]] QString missingModelText(const preset::Preset& preset);

}  // namespace tessera::ui
