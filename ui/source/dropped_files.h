// Which videos a person means when files and folders are dropped.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

#include <stop_token>

namespace tessera::ui {

struct DroppedUrls {
    QStringList paths;    // local files and folders
    QStringList refused;  // what is not on this machine
};

// Touches no disk.
[[nodiscard]] DroppedUrls droppedUrls(const QMimeData& data);

// True when something in `data` could be opened; for the highlight while dragging. Touches no disk.
[[nodiscard]] bool mayHoldVideos(const QMimeData& data);

struct ExpandedPaths {
    QStringList files;
    QStringList emptyFolders;  // with nothing in them that can be opened
};

// Files as they are; folders replaced by the video files in and below them, in natural order, or by the numbered
// pictures in them as one video; of numbered pictures one stands for all. Reads the disk: not on the UI thread.
[[nodiscard]] ExpandedPaths withFoldersExpanded(const QStringList& paths, const std::stop_token& stop);

// For file dialogs and folders: "*.mp4", …
[[nodiscard]] const QStringList& videoPatterns();

}  // namespace tessera::ui
