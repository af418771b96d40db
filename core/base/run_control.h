// Stop and pause for one run, set from any thread, obeyed between tiles and frames.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace tessera {

// What becomes of the work done so far when a run is stopped.
enum class AfterStop {
    Discard,       // nothing is left
    KeepJob,       // it is kept, so that the job can go on later
    KeepPlayable,  // a file of what is done; it cannot go on
};

// Threads: every member may be called from any thread. Lives longer than the run it controls.
class RunControl {
public:
    // Also ends a pause. The first request decides what is left.
    void requestStop(AfterStop afterStop = AfterStop::Discard);
    void pause();
    void resume();

    [[nodiscard]] bool stopRequested() const noexcept { return m_stop.stop_requested(); }
    [[nodiscard]] AfterStop afterStop() const;
    [[nodiscard]] bool paused() const;
    [[nodiscard]] std::stop_token stopToken() const noexcept { return m_stop.get_token(); }

    [[nodiscard]] double pausedSeconds() const;  // in all, a pause that lasts included

    // Blocks while paused. Returns false when the run should end.
    [[nodiscard]] bool proceed();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_paused = false;
    std::chrono::steady_clock::time_point m_pausedSince;
    std::chrono::steady_clock::duration m_pausedTime{};
    AfterStop m_afterStop = AfterStop::Discard;
    std::stop_source m_stop;
};

}  // namespace tessera
