// Which preset is the right one for a video on this machine, and why.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preset/preset.h"
#include "ui/settings/job_settings.h"

#include <QString>

namespace tessera::ui {

class MemoryOutlook;

// By size while nothing was measured: tiles only where the memory that is free asks for them.
[[nodiscard]] const preset::Preset& recommendedFor(Size frame, const JobSettings& settings,
                                                   const MemoryOutlook& outlook);

// With numbers once they are known.
[[nodiscard]] QString recommendationReason(Size frame, const JobSettings& settings,
                                           const MemoryOutlook& outlook);

// "about 2.9 s a frame, 871 MB": what a preset costs with the other settings as they are; "" while it is not known.
[[nodiscard]] QString presetCostText(const preset::Preset& preset, Size frame, const JobSettings& settings,
                                     const MemoryOutlook& outlook);

}  // namespace tessera::ui
