// What one side of a comparison shows: a frame of the source, or how the frame between two of them is made.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/preview/preview.h"
#include "core/preset/preset.h"

#include <QList>
#include <QString>

namespace tessera::ui {

struct SideChoice {
    job::PreviewKind kind = job::PreviewKind::Generated;
    // With Generated, in place of the video's own settings; at most one of them.
    QString preset;  // "": none
    QString model;

    bool operator==(const SideChoice&) const = default;
};

// What there is to choose from.
struct ChoiceOffer {
    QList<preset::Preset> presets;
    QList<inference::ModelInfo> models;
};

// `own`: the settings of the video, also where a preset is gone.
[[nodiscard]] job::PreviewWish wishFor(const SideChoice& choice, const inference::GeneratorSettings& own,
                                       const QList<preset::Preset>& presets);

[[nodiscard]] QString choiceText(const SideChoice& choice, const ChoiceOffer& offer);

// Everything, in the order of the list.
[[nodiscard]] QList<SideChoice> offeredChoices(const ChoiceOffer& offer);

}  // namespace tessera::ui
