// What can be done with presets: save, update, rename, delete, default, import, export; as actions and their menu.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace tessera::ui {

class Session;

// All of them are about the preset of the session's current video, and its settings.
class PresetMenu : public QObject {
    Q_OBJECT

public:
    // `window`: the parent of the dialogs.
    PresetMenu(Session& session, QMenu* menu, QWidget* window);

    [[nodiscard]] QMenu* menu() const noexcept { return m_menu; }

    QAction* saveAs;
    QAction* update;
    QAction* rename;
    QAction* remove;
    QAction* makeDefault;  // checked: it is
    QAction* importFiles;
    QAction* exportFile;

private:
    QAction* add(const QString& text);
    void refresh();
    void askForName(const QString& title, const QString& suggestion,
                    const std::function<void(const QString&)>& named);
    void saveAsNew();
    void renameChosen();
    void removeChosen();
    void askForImport();
    void askForExport();
    [[nodiscard]] QString chosenId() const;

    Session& m_session;
    QMenu* m_menu;
    QWidget* m_window;
};

}  // namespace tessera::ui
