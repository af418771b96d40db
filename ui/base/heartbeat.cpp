#include "ui/base/heartbeat.h"

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int beatIntervalMs = 5;
}

Heartbeat::Heartbeat(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start() {
    reset();
    m_sinceBeat.start();
    m_timer.start();
}

void Heartbeat::stop() {
    m_timer.stop();
}

void Heartbeat::beat() {
    const double elapsedMs = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
    m_sinceBeat.start();
    m_longestBlockedMs = std::max(m_longestBlockedMs, elapsedMs - beatIntervalMs);
}

}  // namespace tessera::ui
