// The panel beside the picture: preset, frame rate, output and finer controls, grouped by the decision they
// serve.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/job_settings.h"

#include <QWidget>

#include <optional>

namespace tessera::ui {

class Fold;
class OutputSection;
class PresetSection;
class RateSection;
class SettingsSection;
class TuningSection;

class SettingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    void showSettings(const JobSettings& settings, const std::optional<media::MediaInfo>& info);

    [[nodiscard]] OutputSection* output() const noexcept { return m_output; }
    [[nodiscard]] TuningSection* tuning() const noexcept { return m_tuning; }
    [[nodiscard]] PresetSection* presets() const noexcept { return m_presets; }
    [[nodiscard]] Fold* tuningFold() const noexcept { return m_tuningFold; }

Q_SIGNALS:
    void edited(const tessera::ui::JobSettings& settings);

private:
    void follow(SettingsSection* section);

    PresetSection* m_presets;
    RateSection* m_rate;
    OutputSection* m_output;
    TuningSection* m_tuning;
    Fold* m_tuningFold;
    std::optional<media::MediaInfo> m_info;
};

}  // namespace tessera::ui
