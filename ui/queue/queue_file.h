// What the queue keeps between two starts of the program, as JSON.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/job_settings.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera::ui {

struct SavedVideo {
    QString path;
    JobSettings settings;
};

// In the user's state folder.
[[nodiscard]] QString defaultQueueFile();

[[nodiscard]] QByteArray queueToJson(const QList<SavedVideo>& videos);

// What cannot be read is left out: a damaged file, or a damaged entry, never stands in the way.
[[nodiscard]] QList<SavedVideo> queueFromJson(const QByteArray& json);

}  // namespace tessera::ui
