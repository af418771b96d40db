// The window: puts the parts together, takes what is dropped, and opens the few dialogs there are.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/core_functions.h"
#include "ui/desktop/queue_companion.h"
#include "ui/session/machine_catalog.h"
#include "ui/session/recovery.h"
#include "ui/session/session.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>

#include <functional>

class QUrl;

namespace tessera::ui {

class DropVeil;
class ModelFlow;
class PictureArea;
class ResultActions;
class SidePanel;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const CoreFunctions& core, const DesktopCalls& desktop = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    // Shows files and folders with the desktop's own programs; QDesktopServices unless a test replaces it.
    void setUrlOpener(std::function<bool(const QUrl&)> opener) { m_openUrl = std::move(opener); }

    [[nodiscard]] Session& session() noexcept { return m_session; }
    [[nodiscard]] PictureArea* pictureArea() const noexcept { return m_picture; }
    [[nodiscard]] SidePanel* sidePanel() const noexcept { return m_side; }
    [[nodiscard]] WindowActions* actions() const noexcept { return m_actions; }

    // Opens what another start of the program was given, and comes to the front.
    void openFromElsewhere(const QStringList& paths);

    // Offers to go on with what an earlier run left; to be called once the queue is restored.
    void offerUnfinished() { m_recovery.look(); }

    // Closes without a question, as at the end of a session: what is converted is kept, to go on later.
    void leave();
    void setLeaving() { m_leaving = true; }  // closing asks no more

    // What the program could not keep or read.
    void say(const QString& words);

    // Videos and folders are queued, model files are offered for installation.
    void open(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void rebuild();
    void keepOnScreen();
    void connectFileActions();
    void connectRunActions();
    void connectQueueActions();
    void connectPresets();
    void connectWindowLook();
    void restore();
    void connectCatalog();
    void showCatalog();
    void connectModels();
    void connectRecovery();
    void useModel(const std::string& id);
    void refreshActions();
    void showTitle();
    void askForFiles();
    void askForNaming();
    void askForOutput();

    CoreFunctions m_core;
    WindowSettings m_settings;
    Session m_session;
    std::function<bool(const QUrl&)> m_openUrl;  // false: nothing opened
    QueueCompanion m_companion;
    ModelFlow* m_models;
    // Made anew when the language changes. What they connect to the session ends with m_actions.
    WindowActions* m_actions = nullptr;
    ResultActions* m_results = nullptr;  // ends with m_actions
    PictureArea* m_picture = nullptr;
    SidePanel* m_side = nullptr;
    DropVeil* m_veil = nullptr;
    bool m_rebuildPending = false;
    int m_leftoversNotice = 0;  // the question of what an earlier run left
    bool m_leaving = false;
    bool m_closeWhenStopped = false;  // the person wants to leave, and was asked whether the run may end
    MachineCatalog m_catalog;
    Recovery m_recovery;
};

}  // namespace tessera::ui
