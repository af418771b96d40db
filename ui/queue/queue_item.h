// One video in the queue, from the drop to the report.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/run/conversion.h"
#include "core/job/run/forecast.h"
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
    QImage thumbnail;          // of the first frame, as coded
    PictureLevels firstFrame;  // of the current video only
    JobSettings settings;
    bool settingsKept = false;  // from an earlier start of the program: opening does not choose them anew
    bool unreadable = false;    // it was tried to open the file of an ended conversion again
    // Work of an earlier run to go on with, as it was asked for then; changing a setting lets go of it.
    std::optional<job::JobSpec> unfinished;
    job::Progress progress;                 // of the run in progress
    std::optional<job::Forecast> forecast;  // with the settings as they are
    std::optional<job::Report> report;      // Done, and while a stretch of the result is made again
    std::optional<double> saidSeconds;      // what the forecast was when that run began
    std::optional<Failure> failure;         // Failed

    [[nodiscard]] bool isActive() const noexcept {
        return state == ItemState::Running || state == ItemState::Paused;
    }
    [[nodiscard]] bool isEnded() const noexcept {
        return state == ItemState::Done || state == ItemState::Cancelled || state == ItemState::Failed;
    }
    // What ended in any way is to be converted once more.
    void waitAgain() {
        if (isEnded()) {
            state = info ? ItemState::Ready : ItemState::Opening;
            settingsKept = !info;
            unreadable = false;
            report.reset();
            failure.reset();
            saidSeconds.reset();
            progress = {};
        }
    }
    [[nodiscard]] bool isRepaired() const noexcept { return isActive() && report.has_value(); }
    // Its settings may be changed.
    [[nodiscard]] bool isEditable() const noexcept { return info.has_value() && !isActive(); }
};

}  // namespace tessera::ui
