// The window: puts the parts together, takes what is dropped, and opens the few dialogs there are.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core_functions.h"
#include "ui/session/session.h"
#include "ui/window/window_settings.h"

#include <QMainWindow>

#include <functional>

class QUrl;

namespace tessera::ui {

class DropVeil;
class PictureArea;
class SidePanel;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const CoreFunctions& core, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Shows files and folders with the desktop's own programs; QDesktopServices unless a test replaces it.
    void setUrlOpener(std::function<void(const QUrl&)> opener) { m_openUrl = std::move(opener); }

    [[nodiscard]] Session& session() noexcept { return m_session; }
    [[nodiscard]] PictureArea* pictureArea() const noexcept { return m_picture; }
    [[nodiscard]] SidePanel* sidePanel() const noexcept { return m_side; }
    [[nodiscard]] WindowActions* actions() const noexcept { return m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectFileActions();
    void connectRunActions();
    void connectViewActions();
    void connectPlayhead();
    void restore();
    void fetchCatalogs(const CoreFunctions& core);
    void refreshActions();
    void askForFiles();
    void askForOutput();
    void openUrlOfResult(bool folder);

    WindowSettings m_settings;
    Session m_session;
    std::function<void(const QUrl&)> m_openUrl;
    WindowActions* m_actions;
    PictureArea* m_picture;
    SidePanel* m_side;
    DropVeil* m_veil;
    bool m_catalogAsked = false;
    bool m_closeWhenStopped = false;  // the person wants to leave, and was asked whether the run may end
    Background m_background;          // last: its calls end before anything they use
};

}  // namespace tessera::ui
