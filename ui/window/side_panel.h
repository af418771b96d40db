// The right side of the window: the current video's settings, and Start; it follows the session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outlook/loss_outlook.h"
#include "ui/session/session.h"

#include <QWidget>

namespace tessera::ui {

class LossNote;
class SettingsPanel;
class StartBar;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(Session& session, const ForeseeFates& foresee, QWidget* parent = nullptr);

    [[nodiscard]] SettingsPanel* settings() const noexcept { return m_settings; }
    [[nodiscard]] LossNote* lossNote() const noexcept { return m_lossNote; }
    [[nodiscard]] StartBar* startBar() const noexcept { return m_start; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSettings();
    void showRun();
    void wantLosses();
    void showLosses();
    [[nodiscard]] QString startText() const;

    Session& m_session;
    SettingsPanel* m_settings;
    LossNote* m_lossNote;
    StartBar* m_start;
    LossOutlook m_losses;
};

}  // namespace tessera::ui
