#include "core/inference/device_lease.h"

#include <algorithm>

namespace tessera::inference {

DeviceLease::~DeviceLease() {
    if (m_queue != nullptr) {
        m_queue->giveBack();
    }
}

bool DeviceLease::proceed(RunControl& control) {
    if (control.stopRequested() || m_queue == nullptr) {
        return false;
    }
    return control.paused() || m_queue->isWantedBeyond(m_purpose) ? waitAgain(control) : true;
}

bool DeviceLease::waitAgain(RunControl& control) {
    DeviceQueue* const queue = std::exchange(m_queue, nullptr);
    queue->giveBack();
    if (!control.proceed() || !queue->take(m_purpose, control)) {
        return false;
    }
    m_queue = queue;
    return true;
}

std::optional<DeviceLease> DeviceQueue::acquire(Purpose purpose, const RunControl& control) {
    if (!take(purpose, control)) {
        return std::nullopt;
    }
    return DeviceLease(*this, purpose);
}

bool DeviceQueue::take(Purpose purpose, const RunControl& control) {
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(purpose);
    const bool isFree = m_changed.wait(lock, control.stopToken(),
                                       [&] { return !m_isTaken && std::ranges::max(m_waiting) <= purpose; });
    m_waiting.erase(std::ranges::find(m_waiting, purpose));
    const bool isStopped = control.stopRequested();
    if (isFree && !isStopped) {
        m_isTaken = true;
        return true;
    }
    m_changed.notify_all();  // someone less urgent may have waited for this one
    return false;
}

void DeviceQueue::giveBack() {
    {
        const std::lock_guard lock(m_mutex);
        m_isTaken = false;
    }
    m_changed.notify_all();
}

bool DeviceQueue::isWantedBeyond(Purpose purpose) {
    const std::lock_guard lock(m_mutex);
    return std::ranges::any_of(m_waiting, [purpose](Purpose other) { return other > purpose; });
}

}  // namespace tessera::inference
