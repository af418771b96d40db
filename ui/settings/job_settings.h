// What a person chose for one video, and what follows from it by arithmetic.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/job_spec.h"
#include "core/media/media_info.h"
#include "core/preset/preset.h"
#include "core/tiling/tile_grid.h"
#include "ui/base/failure.h"

#include <QList>

#include <optional>

namespace tessera::ui {

struct JobSettings {
    QString presetId;
    int factor = 2;
    inference::GeneratorSettings generator;
    media::EncoderOptions encoder;
    job::SceneRules scenes;
    job::KeptPixels keep;
    QString output;             // "" until it is known
    bool outputChosen = false;  // by the person; otherwise it follows the other settings
    bool overwrite = false;     // the person agreed to replace the file that is there
};

// The presets the window offers, in the order of their cards.
[[nodiscard]] QList<preset::Preset> offeredPresets();

// nullptr when no offered preset has this id.
[[nodiscard]] const preset::Preset* offeredPreset(const QString& id);

void applyPreset(JobSettings& settings, const preset::Preset& preset);

// True when a control was moved away from what the preset says.
[[nodiscard]] bool differsFromPreset(const JobSettings& settings);

// The first settings of a newly opened video: the preset recommended for its size, and `remembered` for the
// rest.
[[nodiscard]] JobSettings settingsFor(const media::MediaInfo& info, const JobSettings& remembered);

[[nodiscard]] job::JobSpec jobSpec(const QString& input, const JobSettings& settings);

// The tiles of a frame, or the sentence that says why there can be none. Automatic tiles are known only when
// the run plans them: until then the answer is the frame in one piece.
[[nodiscard]] Outcome<tiling::TileGrid> tileGrid(const media::VideoInfo& video,
                                                 const inference::GeneratorSettings& generator);

// Frames that the conversion will write; nothing while the source's number is not known.
[[nodiscard]] std::optional<qint64> outputFrames(const media::MediaInfo& info, int factor);

}  // namespace tessera::ui
