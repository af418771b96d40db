#include "core/job/run/progress_meter.h"

namespace tessera::job {

namespace {

constexpr auto reportInterval = std::chrono::milliseconds(100);
constexpr auto pictureInterval = std::chrono::milliseconds(500);
constexpr std::size_t rateWindowFrames = 64;
constexpr std::int64_t framesBeforeEstimate = 3;

double seconds(ProgressMeter::Clock::duration duration) {
    return std::chrono::duration<double>(duration).count();
}

}  // namespace

ProgressMeter::ProgressMeter(const Listener& listener, const RunControl& control)
    : m_listener(listener), m_control(control) {}

void ProgressMeter::setStage(Stage stage) {
    const std::lock_guard lock(m_mutex);
    m_progress.stage = stage;
    report(true);
}

void ProgressMeter::setTotal(std::int64_t framesTotal, std::int64_t framesKept) {
    const std::lock_guard lock(m_mutex);
    m_progress.framesTotal = framesTotal;
    m_progress.framesDone = framesKept;
    m_framesKept = framesKept;
    report(true);
}

void ProgressMeter::setPair(std::int64_t firstFrame) {
    const std::lock_guard lock(m_mutex);
    m_progress.pair = firstFrame;
}

void ProgressMeter::setMemoryProbe(MemoryProbe probe) {
    const std::lock_guard lock(m_mutex);
    if (m_memoryProbe) {
        m_progress.memory = m_memoryProbe();  // the last reading stays
    }
    m_memoryProbe = std::move(probe);
}

void ProgressMeter::decoded(double seconds) {
    const std::lock_guard lock(m_mutex);
    m_decode.seconds += seconds;
    ++m_decode.frames;
}

void ProgressMeter::generated(double seconds) {
    const std::lock_guard lock(m_mutex);
    m_infer.seconds += seconds;
    ++m_infer.frames;
}

void ProgressMeter::encoded(double seconds, std::int64_t outputBytes) {
    const std::lock_guard lock(m_mutex);
    m_encode.seconds += seconds;
    ++m_encode.frames;
    m_progress.outputBytes = outputBytes;
    const auto now = Clock::now();
    if (++m_progress.framesDone == m_framesKept + 1) {
        m_firstFrameSeconds = elapsedSeconds();
    }
    m_recent.push_back(now);
    if (m_recent.size() > rateWindowFrames) {
        m_recent.pop_front();
    }
    report(m_progress.framesDone == m_progress.framesTotal);
}

void ProgressMeter::tile(const inference::TileEvent& event) {
    const std::lock_guard lock(m_mutex);
    if (m_listener.onTile) {
        m_listener.onTile(event);
    }
    report(false);
}

void ProgressMeter::plan(const tiling::TileGrid& grid) {
    const std::lock_guard lock(m_mutex);
    if (m_listener.onPlan) {
        m_listener.onPlan(grid);
    }
}

bool ProgressMeter::wantsPicture() {
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (!m_listener.onGenerated || now - m_lastPicture < pictureInterval) {
        return false;
    }
    m_lastPicture = now;
    return true;
}

void ProgressMeter::picture(const Picture& picture) {
    const std::lock_guard lock(m_mutex);
    m_listener.onGenerated(picture);
}

Progress ProgressMeter::progress() const {
    const std::lock_guard lock(m_mutex);
    return snapshot();
}

void ProgressMeter::report(bool always) {
    const auto now = Clock::now();
    if (!m_listener.onProgress || (!always && now - m_lastReport < reportInterval)) {
        return;
    }
    m_lastReport = now;
    m_listener.onProgress(snapshot());
}

double ProgressMeter::elapsedSeconds() const {
    return seconds(Clock::now() - m_start) - m_control.pausedSeconds();
}

Progress ProgressMeter::snapshot() const {
    Progress progress = m_progress;
    const auto now = Clock::now();
    progress.elapsedSeconds = elapsedSeconds();
    progress.decodePerSecond = m_decode.rate();
    progress.inferPerSecond = m_infer.rate();
    progress.encodePerSecond = m_encode.rate();
    if (m_recent.size() > 1) {
        progress.framesPerSecond = static_cast<double>(m_recent.size() - 1) / seconds(now - m_recent.front());
    }
    const std::int64_t made = progress.framesDone - m_framesKept;
    if (made >= framesBeforeEstimate) {
        const double perFrame =
            (progress.elapsedSeconds - m_firstFrameSeconds) / static_cast<double>(made - 1);
        progress.remainingSeconds =
            perFrame * static_cast<double>(progress.framesTotal - progress.framesDone);
    }
    if (m_memoryProbe) {
        progress.memory = m_memoryProbe();
    }
    return progress;
}

}  // namespace tessera::job
