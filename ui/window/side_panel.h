// The right side of the window: the current video's settings, and Start; it follows the session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace tessera::ui {

class SettingsPanel;
class StartBar;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] SettingsPanel* settings() const noexcept { return m_settings; }
    [[nodiscard]] StartBar* startBar() const noexcept { return m_start; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSettings();
    void showRun();
    [[nodiscard]] QString startText() const;

    Session& m_session;
    SettingsPanel* m_settings;
    StartBar* m_start;
};

}  // namespace tessera::ui
