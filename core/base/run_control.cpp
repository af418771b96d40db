#include "core/base/run_control.h"

namespace tessera {

void RunControl::requestStop(AfterStop afterStop) {
    {
        const std::lock_guard lock(m_mutex);
        if (!stopRequested()) {
            m_afterStop = afterStop;
        }
    }
    m_stop.request_stop();
    resume();
}

AfterStop RunControl::afterStop() const {
    const std::lock_guard lock(m_mutex);
    return m_afterStop;
}

void RunControl::pause() {
    const std::lock_guard lock(m_mutex);
    if (!m_paused) {
        m_paused = true;
        m_pausedSince = std::chrono::steady_clock::now();
    }
}

void RunControl::resume() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_paused) {
            m_paused = false;
            m_pausedTime += std::chrono::steady_clock::now() - m_pausedSince;
        }
    }
    m_changed.notify_all();
}

bool RunControl::paused() const {
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

double RunControl::pausedSeconds() const {
    const std::lock_guard lock(m_mutex);
    auto time = m_pausedTime;
    if (m_paused) {
        time += std::chrono::steady_clock::now() - m_pausedSince;
    }
    return std::chrono::duration<double>(time).count();
}

bool RunControl::proceed() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_paused || m_stop.stop_requested(); });
    return !m_stop.stop_requested();
}

}  // namespace tessera
