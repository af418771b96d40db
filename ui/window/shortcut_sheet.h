// Every key of the window on one sheet.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMainWindow;

namespace tessera::ui {

struct ShortcutGroup {
    struct Line {
        QString keys;
        QString what;
    };
    QString title;
    QList<Line> lines;
};

// Those of the menus, and those that belong to a place: picture, curve, list.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups(const QMainWindow& window);

// Returns at once; the sheet deletes itself.
void showShortcutSheet(QMainWindow* window);

}  // namespace tessera::ui
