// The file dialogs. They return at once; the answer comes later.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace tessera::ui {

// Starts in the folder of `near`, which may be empty.
void openFilesDialog(QWidget* parent, const QString& near, std::function<void(const QStringList&)> chosen);

// Every video in and below the folder.
void openFolderDialog(QWidget* parent, const QString& near, std::function<void(const QString&)> chosen);

// The dialog itself asks before an existing file is chosen; `replace` then says that the answer was yes.
void outputDialog(QWidget* parent, const QString& suggestion,
                  std::function<void(const QString& path, bool replace)> chosen);

// A picture whose light parts are kept, and where to write one.
void openMaskDialog(QWidget* parent, std::function<void(const QString& path)> chosen);
void saveMaskDialog(QWidget* parent, std::function<void(const QString& path)> chosen);

}  // namespace tessera::ui
