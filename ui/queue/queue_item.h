// One video in the queue, from the drop to the report.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"
#include "ui/base/failure.h"
#include "ui/settings/job_settings.h"
#include "ui/source/picture_levels.h"

#include <QString>

#include <optional>

namespace tessera::ui {

enum class ItemState {
    Opening,  // its facts are not known yet
    Ready,    // may be started
    Running,
    Paused,
    Done,
    Cancelled,  // may be started again
    Failed,     // likewise
};

struct QueueItem {
    qint64 id = 0;
    QString path;
    ItemState state = ItemState::Opening;
    std::optional<media::MediaInfo> info;
    PictureLevels firstFrame;
    JobSettings settings;
    bool settingsKept = false;  // from an earlier start of the program: opening does not choose them anew
    // Work of an earlier run to go on with, as it was asked for then; changing a setting lets go of it.
    std::optional<job::JobSpec> unfinished;
    job::Progress progress;             // of the run in progress
    std::optional<job::Report> report;  // Done
    std::optional<Failure> failure;     // Failed

    [[nodiscard]] bool isActive() const noexcept {
        return state == ItemState::Running || state == ItemState::Paused;
    }
    // Its settings may be changed.
    [[nodiscard]] bool isEditable() const noexcept { return info.has_value() && !isActive(); }
};

}  // namespace tessera::ui
