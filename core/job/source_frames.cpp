#include "core/job/source_frames.h"

namespace tessera::job {

SourceFrames::SourceFrames(FrameQueue& queue, const media::SourceTimes& times)
    : m_queue(queue), m_times(times) {}

const media::Frame* SourceFrames::peek() {
    if (m_pending.empty()) {
        if (std::optional<media::Frame> frame = m_queue.pop()) {
            m_pending = std::move(*frame);
        }
    }
    return m_pending.empty() ? nullptr : &m_pending;
}

// Appends the next frame by number, or one that stands in for it.
bool SourceFrames::readOne() {
    const auto index = static_cast<std::size_t>(m_first) + m_kept.size();
    if (index >= m_times.pts.size()) {
        return false;
    }
    const std::int64_t pts = m_times.pts[index];
    const media::Frame* frame = peek();
    while (frame != nullptr && frame->pts() < pts) {
        m_pending = {};
        frame = peek();
    }
    if (frame == nullptr) {
        return false;
    }
    if (frame->pts() == pts) {
        m_kept.push_back({m_pending, true});
        m_pending = {};
    } else {
        // The very first frame has nothing before it to stand in: the earliest decoded one does.
        m_kept.push_back({m_kept.empty() ? m_pending : m_kept.back().frame, false});
        ++m_missing;
    }
    return true;
}

const SourceFrame* SourceFrames::frame(std::int64_t index) {
    while (index >= m_first + std::ssize(m_kept)) {
        if (!readOne()) {
            return nullptr;
        }
    }
    return index < m_first ? nullptr : &m_kept[static_cast<std::size_t>(index - m_first)];
}

// The last one stays: it may have to stand in for the next.
void SourceFrames::releaseBefore(std::int64_t index) {
    while (m_first < index && m_kept.size() > 1) {
        m_kept.pop_front();
        ++m_first;
    }
}

}  // namespace tessera::job
