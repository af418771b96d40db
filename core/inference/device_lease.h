// The right to compute: one task at a time, the most urgent first.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace tessera::inference {

// From the least to the most urgent.
enum class Purpose { Evaluation, Calibration, Preview, Conversion };

class DeviceQueue;

// Held by the thread that computes; given back when it goes.
class DeviceLease {
public:
    DeviceLease(DeviceLease&& other) noexcept
        : m_queue(std::exchange(other.m_queue, nullptr)), m_purpose(other.m_purpose) {}
    ~DeviceLease();
    DeviceLease(const DeviceLease&) = delete;
    DeviceLease& operator=(const DeviceLease&) = delete;
    DeviceLease& operator=(DeviceLease&&) = delete;

    // Between two tiles: lets everything pass that is more urgent, and waits out a pause of `control` without holding the
    // device. False when `control` asks to stop; the device is then no longer held.
    [[nodiscard]] bool proceed(RunControl& control);

private:
    friend class DeviceQueue;
    DeviceLease(DeviceQueue& queue, Purpose purpose) : m_queue(&queue), m_purpose(purpose) {}
    [[nodiscard]] bool waitAgain(RunControl& control);

    DeviceQueue* m_queue;  // null: given back
    Purpose m_purpose;
};

// Any thread. Lives longer than its leases.
class DeviceQueue {
public:
    // Blocks until nobody computes and nobody waits who is more urgent. Nothing when `control` asks to stop, which ends the
    // wait at once.
    [[nodiscard]] std::optional<DeviceLease> acquire(Purpose purpose, const RunControl& control);

private:
    friend class DeviceLease;
    [[nodiscard]] bool take(Purpose purpose, const RunControl& control);
    void giveBack();
    [[nodiscard]] bool isWantedBeyond(Purpose purpose);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isTaken = false;
    std::vector<Purpose> m_waiting;
};

}  // namespace tessera::inference
