// Where a file dialog begins.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace tessera::ui {

// `folder`, or the person's own: a dialog would take the name of a folder that is not there for the name of a file.
[[nodiscard]] inline QString existingFolder(const QString& folder) {
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

}  // namespace tessera::ui
