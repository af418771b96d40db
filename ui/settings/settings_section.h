// What every section of the settings panel shares: it shows settings, and says when a person changed them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/job_settings.h"

#include <QWidget>

#include <optional>

namespace tessera::ui {

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows them without emitting anything.
    void showSettings(const JobSettings& settings, const std::optional<media::MediaInfo>& info) {
        m_settings = settings;
        m_info = info;
        refresh();
    }

Q_SIGNALS:
    void edited(const tessera::ui::JobSettings& settings);

protected:
    virtual void refresh() = 0;

    [[nodiscard]] const JobSettings& settings() const noexcept { return m_settings; }
    [[nodiscard]] const std::optional<media::MediaInfo>& info() const noexcept { return m_info; }

    // Applies `change` to the settings, refreshes, and tells.
    template <typename Change>
    void edit(Change change) {
        change(m_settings);
        refresh();
        Q_EMIT edited(m_settings);
    }

private:
    JobSettings m_settings;
    std::optional<media::MediaInfo> m_info;
};

}  // namespace tessera::ui
