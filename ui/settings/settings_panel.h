// The panel beside the picture: preset, frame rate, output and finer controls, grouped by the decision they
// serve.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/job_settings.h"

#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace tessera::ui {

class Fold;
class MemoryOutlook;
class OutputSection;
class PresetSection;
class PresetStore;
class RateSection;
class SettingsSection;
class TuningSection;

class SettingsPanel : public QWidget {
    Q_OBJECT

public:
    SettingsPanel(PresetStore& presets, const MemoryOutlook& outlook, QWidget* parent = nullptr);

    void showSettings(const JobSettings& settings, const std::optional<media::MediaInfo>& info);

    // Opened by the button beside the heading, and on the cards.
    void setPresetMenu(QMenu* menu);

    [[nodiscard]] OutputSection* output() const noexcept { return m_output; }
    [[nodiscard]] TuningSection* tuning() const noexcept { return m_tuning; }
    [[nodiscard]] PresetSection* presets() const noexcept { return m_presets; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Fold* tuningFold() const noexcept { return m_tuningFold; }

Q_SIGNALS:
    void edited(const tessera::ui::JobSettings& settings);

private:
    void follow(SettingsSection* section);
    void showTuningSummary();

    QWidget* m_content;
    QToolButton* m_presetMenu;
    PresetSection* m_presets;
    RateSection* m_rate;
    OutputSection* m_output;
    TuningSection* m_tuning;
    Fold* m_tuningFold;
    std::optional<media::MediaInfo> m_info;
};

}  // namespace tessera::ui
