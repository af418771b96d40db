#include "core/job/run/source_frames.h"

#include <algorithm>

namespace tessera::job {

SourceFrames::SourceFrames(DecodedQueue& queue, const media::SourceTimes& times, std::int64_t first)
    : m_queue(queue), m_times(times), m_first(first) {}

const media::Frame* SourceFrames::peek() {
    if (m_pending.empty() && !m_ended) {
        std::optional<Decoded> decoded = m_queue.pop();
        media::Frame* frame = decoded ? std::get_if<media::Frame>(&*decoded) : nullptr;
        if (frame != nullptr) {
            m_pending = std::move(*frame);
        } else {
            m_ended = true;
            m_faults = decoded ? std::get<EndOfSegment>(*decoded).faults : media::DecodeFaults{};
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
        m_before = std::move(m_pending);
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
        // Where nothing comes before it that could stand in, the earliest decoded one does.
        const media::Frame& before = m_kept.empty() ? m_before : m_kept.back().frame;
        m_kept.push_back({before.empty() ? m_pending : before, false});
        m_missing.push_back(static_cast<std::int64_t>(index));
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

media::DecodeFaults SourceFrames::skipRest() {
    m_pending = {};
    while (peek() != nullptr) {
        m_pending = {};
    }
    return m_faults;
}

std::int64_t SourceFrames::missing(SourceSpan among) const {
    return std::ranges::count_if(
        m_missing, [among](std::int64_t index) { return index >= among.first && index < among.end; });
}

}  // namespace tessera::job
