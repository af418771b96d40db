// What the window says about presets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preset/preset.h"

#include <QString>

namespace tessera::ui {

class MemoryOutlook;
struct JobSettings;

[[nodiscard]] QString presetName(const preset::Preset& preset);
[[nodiscard]] QString presetPurpose(const preset::Preset& preset);  // of a person's own: its values
[[nodiscard]] QString presetToolTip(
    const preset::Preset& preset);  // what it does to time, memory and quality

// Why the recommended preset is the right one for frames of this size here; with numbers once they are known.
[[nodiscard]] QString recommendationReason(Size frame, const JobSettings& settings,
                                           const MemoryOutlook& outlook);

}  // namespace tessera::ui
