// What a person chose for one video, and what follows from it by arithmetic.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"
#include "core/media/input/media_info.h"
#include "core/preset/preset.h"
#include "core/tiling/tile_grid.h"
#include "ui/base/failure.h"

#include <optional>

namespace tessera::ui {

struct JobSettings {
    QString presetId;
    int factor = 2;
    int targetRate = 0;  // frames per second; above 0 it decides instead of the factor
    inference::GeneratorSettings generator;
    media::EncoderOptions encoder;
    job::SceneRules scenes;
    job::KeptPixels keep;
    QString output;             // "" until it is known
    bool outputChosen = false;  // by the person; otherwise it follows the other settings
    bool overwrite = false;     // the person agreed to replace the file that is there
};

void applyPreset(JobSettings& settings, const preset::Preset& preset);

// The values of a preset as the settings have them now; no name.
[[nodiscard]] preset::Preset presetValues(const JobSettings& settings);

// True when a control was moved away from what the preset says.
[[nodiscard]] bool differFrom(const preset::Preset& preset, const JobSettings& settings);

[[nodiscard]] job::JobSpec jobSpec(const QString& input, const JobSettings& settings);

// What the window would show for a job, where it has a control for it.
[[nodiscard]] JobSettings settingsOf(const job::JobSpec& spec);

// Frames that the conversion will write; nothing while the source's number is not known.
[[nodiscard]] std::optional<qint64> outputFrames(const media::MediaInfo& info, const JobSettings& settings);

// Frames per second of the result; 0 while the source's rate is not known.
[[nodiscard]] double outputRate(const media::MediaInfo& info, const JobSettings& settings);

}  // namespace tessera::ui
