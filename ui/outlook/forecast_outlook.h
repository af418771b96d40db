// What converting a video will take, measured before it starts: off the UI thread, and only while nothing else needs the machine.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/core/job_functions.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tessera::ui {

class ForecastOutlook : public QObject {
    Q_OBJECT

public:
    explicit ForecastOutlook(ForecastJob forecast, QObject* parent = nullptr);
    ~ForecastOutlook() override;

    // Measures soon, once the settings rest; a measurement for other settings is stopped. `id`: of the video.
    void want(qint64 id, const job::JobSpec& spec);
    void wantNothing();

    [[nodiscard]] bool isMeasuring() const noexcept { return m_control != nullptr || m_rest.isActive(); }

Q_SIGNALS:
    void changed();  // whether it measures
    void forecasted(qint64 id, const tessera::job::Forecast& forecast);

private:
    void measure();
    void stop();

    ForecastJob m_forecast;
    qint64 m_id = 0;
    job::JobSpec m_spec;
    std::string m_key;     // of what is wanted; "": nothing
    std::string m_failed;  // of what cannot be made: the conversion says why
    QTimer m_rest;
    std::shared_ptr<RunControl> m_control;  // of the measurement in work
    Background m_background;                // last: its calls end before anything they use
};

}  // namespace tessera::ui
