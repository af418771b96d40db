// What the queue keeps between two starts of the program, as JSON.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queue_item.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera::ui {

struct SavedVideo {
    QString path;
    JobSettings settings;
    std::optional<ItemState> ended;  // Done, Cancelled, Failed; nothing: it waits
    std::optional<job::Report> report;
    std::optional<Failure> failure;
};

struct SavedQueue {
    QList<SavedVideo> videos;
    int leftOut = 0;       // entries that cannot be read
    bool readable = true;  // false: damaged, or of a newer version
};

// In the user's state folder.
[[nodiscard]] QString defaultQueueFile();

[[nodiscard]] QByteArray queueToJson(const QList<SavedVideo>& videos);

// What cannot be read is left out and counted: a damaged file, or a damaged entry, never stands in the way. Nothing at all
// is an empty queue.
[[nodiscard]] SavedQueue queueFromJson(const QByteArray& json);

}  // namespace tessera::ui
