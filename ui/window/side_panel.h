// The right side of the window: the current video's settings, and Start; it follows the session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outlook/forecast_outlook.h"
#include "ui/outlook/loss_outlook.h"
#include "ui/session/session.h"

#include <QWidget>

namespace tessera::ui {

class ForecastNote;
class LossNote;
class SettingsPanel;
class StartBar;
struct CoreFunctions;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(Session& session, const CoreFunctions& core, QWidget* parent = nullptr);

    [[nodiscard]] SettingsPanel* settings() const noexcept { return m_settings; }
    [[nodiscard]] ForecastNote* forecastNote() const noexcept { return m_forecastNote; }
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
    void wantForecast();
    void showForecast();
    [[nodiscard]] QString startText() const;

    Session& m_session;
    SettingsPanel* m_settings;
    QWidget* m_notes;
    ForecastNote* m_forecastNote;
    LossNote* m_lossNote;
    StartBar* m_start;
    LossOutlook m_losses;
    ForecastOutlook m_forecasts;
};

}  // namespace tessera::ui
