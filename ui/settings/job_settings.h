// What a person chose for one video, and what follows from it by arithmetic.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"
#include "core/job/record/speed_ramp.h"
#include "core/media/input/media_info.h"
#include "core/preset/preset.h"
#include "core/tiling/tile_grid.h"
#include "ui/base/failure.h"

#include <optional>

namespace tessera::ui {

struct JobSettings {
    QString presetId;
    int factor = 2;          // of the frame rate, 2 … 16; in slow motion also 1
    Rational targetRate{0};  // frames per second; above 0 it decides instead of the factor
    int slowMotion = 1;      // the picture lasts this many times as long, 1 … 16
    job::SlowSound slowSound = job::SlowSound::Stretch;
    job::SpeedRamp speeds;  // keys of a speed that changes; then there is no slow motion beside it
    // The part that is converted, in seconds since the first frame; without an end: to the end of the video.
    Rational from{0};
    std::optional<Rational> to;
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

// Generated frames and the one before them: steps of the playhead between two frames of the source.
[[nodiscard]] int framesPerGap(const JobSettings& settings);

// "30000/1001", and back; nothing for other texts.
[[nodiscard]] QString fractionText(const Rational& value);
[[nodiscard]] std::optional<Rational> fractionFrom(const QString& text);

// Without what belongs to one video: its output, its part and slow motion, its cuts, its mask.
[[nodiscard]] JobSettings forAnotherVideo(JobSettings settings);

[[nodiscard]] job::JobSpec jobSpec(const QString& input, const JobSettings& settings);

// What the window would show for a job, where it has a control for it.
[[nodiscard]] JobSettings settingsOf(const job::JobSpec& spec);

// Frames that the conversion will write; nothing while the source's number is not known.
[[nodiscard]] std::optional<qint64> outputFrames(const media::MediaInfo& info, const JobSettings& settings);

// Frames per second of the result; 0 while the source's rate is not known.
[[nodiscard]] double outputRate(const media::MediaInfo& info, const JobSettings& settings);

}  // namespace tessera::ui
