#include "ui/outlook/forecast_outlook.h"

#include "core/job/record/job_json.h"

namespace tessera::ui {

namespace {
constexpr int restMs = 2500;
}

ForecastOutlook::ForecastOutlook(ForecastJob forecast, QObject* parent)
    : QObject(parent), m_forecast(std::move(forecast)), m_background(QStringLiteral("forecast")) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ForecastOutlook::measure);
}

ForecastOutlook::~ForecastOutlook() {
    stop();
}

void ForecastOutlook::want(qint64 id, const job::JobSpec& spec) {
    const std::string key = std::to_string(id) + ' ' + job::jobToJson(spec);
    if (key == m_key || key == m_failed) {
        return;
    }
    stop();
    m_key = key;
    m_id = id;
    m_spec = spec;
    m_rest.start();
    Q_EMIT changed();
}

void ForecastOutlook::wantNothing() {
    if (m_key.empty()) {
        return;
    }
    stop();
    m_key.clear();
    Q_EMIT changed();
}

void ForecastOutlook::stop() {
    m_rest.stop();
    if (m_control != nullptr) {
        m_control->requestStop();
        m_control.reset();
    }
}

void ForecastOutlook::measure() {
    m_control = std::make_shared<RunControl>();
    m_background.run(
        [forecast = m_forecast, spec = m_spec, control = m_control](const std::stop_token& shutdown) {
            const std::stop_callback onShutdown(shutdown, [&control] { control->requestStop(); });
            return forecast(spec, *control);
        },
        [this, id = m_id, control = m_control](const Outcome<std::optional<job::Forecast>>& outcome) {
            if (control != m_control) {
                return;  // something else is wanted by now
            }
            m_control.reset();
            const auto* made = std::get_if<std::optional<job::Forecast>>(&outcome);
            if (made != nullptr && *made) {
                m_key.clear();
                Q_EMIT forecasted(id, **made);
            } else {
                m_failed = std::exchange(m_key, {});
            }
            Q_EMIT changed();
        });
}

}  // namespace tessera::ui
