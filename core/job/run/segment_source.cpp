#include "core/job/run/segment_source.h"

#include <algorithm>

namespace tessera::job {

SegmentSource::SegmentSource(FilteredFile file, const media::SourceTimes& times, std::int64_t keep,
                             std::stop_token stop)
    : m_file(std::move(file)),
      m_times(times),
      m_keep(static_cast<std::size_t>(keep)),
      m_stop(std::move(stop)) {}

std::int64_t SegmentSource::timeOf(std::int64_t index) const {
    return index < std::ssize(m_times.pts) ? m_times.pts[static_cast<std::size_t>(index)] : INT64_MAX;
}

std::optional<media::Frame> SegmentSource::next() {
    if (!m_ahead.empty()) {
        media::Frame frame = std::move(m_ahead.front());
        m_ahead.pop_front();
        return frame;
    }
    return m_reader->next();
}

// Everything from the last frame at or before `first` on comes next.
void SegmentSource::startFromBeginning(std::int64_t first) {
    m_reader.emplace(media::VideoReader::open(m_file.path, m_stop,
                                              {.filter = m_file.filter, .hardware = m_file.hardware}));
    m_fromBeginning = true;
    m_ahead.clear();
    m_recent.clear();
    std::optional<media::Frame> before;
    while (std::optional<media::Frame> frame = m_reader->next()) {
        if (frame->pts() > timeOf(first)) {
            if (before) {
                m_ahead.push_back(*std::move(before));
            }
            m_ahead.push_back(*std::move(frame));
            return;
        }
        before = std::move(frame);
    }
    if (before) {
        m_ahead.push_back(*std::move(before));
    }
}

// Whether the reader, having decoded everything before, still holds what comes at `first`.
bool SegmentSource::continues(std::int64_t first) {
    if (!m_fromBeginning) {
        return false;
    }
    while (!m_recent.empty() && m_recent.back().pts() >= timeOf(first)) {
        m_ahead.push_front(std::move(m_recent.back()));
        m_recent.pop_back();
    }
    // One at or before the wanted time must be known, or the reader may have passed it.
    const bool reached = !m_ahead.empty() && m_ahead.front().pts() == timeOf(first);
    if (!reached && m_recent.empty()) {
        return false;
    }
    if (!reached) {
        m_ahead.push_front(std::move(m_recent.back()));
        m_recent.pop_back();
    }
    return true;
}

void SegmentSource::start(std::int64_t first) {
    if (continues(first)) {
        return;
    }
    if (!m_file.filter.empty()) {  // it may look back as far as it likes
        startFromBeginning(first);
        return;
    }
    m_reader.emplace(media::VideoReader::open(m_file.path, m_stop,
                                              {.filter = m_file.filter, .hardware = m_file.hardware}));
    m_ahead.clear();
    m_recent.clear();
    m_reader->seek(timeOf(first));
    m_fromBeginning = !m_reader->seeksByTime();
}

media::DecodeFaults SegmentSource::read(const SegmentSources& sources, const Take& take) {
    const auto [first, end] = sources.needed;
    std::int64_t faultsFrom = sources.own.first == 0 ? INT64_MIN : timeOf(sources.own.first);
    const std::int64_t faultsEnd = timeOf(sources.own.end);
    media::DecodeFaults faults;
    start(first);
    std::int64_t expected = first;
    while (expected < end && !m_stop.stop_requested()) {
        std::optional<media::Frame> frame = next();
        const bool asIndexed = frame && frame->pts() == timeOf(expected);
        if (!asIndexed && !m_fromBeginning && !m_stop.stop_requested()) {
            const std::int64_t goodUntil = std::clamp(timeOf(expected), faultsFrom, faultsEnd);
            faults = m_reader->faults(faultsFrom, goodUntil);
            faultsFrom = goodUntil;
            startFromBeginning(expected);
            continue;
        }
        if (!frame) {
            break;
        }
        while (expected < end && timeOf(expected) <= frame->pts()) {
            ++expected;
        }
        remember(*frame);
        if (!take(*std::move(frame))) {
            break;
        }
    }
    media::add(faults, m_reader->faults(faultsFrom, faultsEnd));
    return faults;
}

void SegmentSource::remember(const media::Frame& frame) {
    if (!m_fromBeginning) {
        return;
    }
    m_recent.push_back(frame);
    if (m_recent.size() > m_keep) {
        m_recent.pop_front();
    }
}

}  // namespace tessera::job
