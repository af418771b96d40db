// Measures a conversion while it runs and tells the listener, never too often.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/job/run/listener.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace tessera::job {

// Threads: any. The listener is called under a lock, so one call at a time.
class ProgressMeter {
public:
    using Clock = std::chrono::steady_clock;
    using MemoryProbe = std::function<inference::MemoryUse()>;

    // Both outlive the meter.
    ProgressMeter(const Listener& listener, const RunControl& control);

    void setStage(Stage stage);
    // `framesKept`: done already, by a run before this one.
    void setTotal(std::int64_t framesTotal, std::int64_t framesKept = 0);
    void setMemoryProbe(MemoryProbe probe);

    void setPair(std::int64_t firstFrame);  // of the whole source

    // Busy seconds of one frame in each stage.
    void decoded(double seconds);
    void generated(double seconds);
    void encoded(double seconds, std::int64_t outputBytes);  // also counts the frame as done

    void tile(const inference::TileEvent& event);
    void plan(const tiling::TileGrid& grid);
    [[nodiscard]] bool wantsPicture();  // true at most twice a second, and only with somebody to look
    void picture(const Picture& picture);

    [[nodiscard]] Progress progress() const;

private:
    struct Busy {
        double seconds = 0;
        std::int64_t frames = 0;
        [[nodiscard]] double rate() const { return seconds > 0 ? static_cast<double>(frames) / seconds : 0; }
    };

    void report(bool always);
    [[nodiscard]] Progress snapshot() const;
    [[nodiscard]] double elapsedSeconds() const;  // pauses not counted

    mutable std::mutex m_mutex;
    const Listener& m_listener;
    const RunControl& m_control;
    MemoryProbe m_memoryProbe;
    Progress m_progress;
    std::int64_t m_framesKept = 0;
    Busy m_decode, m_infer, m_encode;
    std::deque<Clock::time_point> m_recent;  // when the last output frames were done
    Clock::time_point m_start = Clock::now();
    double m_firstFrameSeconds = 0;  // elapsed, when the first frame was done
    Clock::time_point m_lastReport{};
    Clock::time_point m_lastPicture{};
};

}  // namespace tessera::job
