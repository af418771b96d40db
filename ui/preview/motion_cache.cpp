#include "ui/preview/motion_cache.h"

#include "core/job/record/job_json.h"

#include <QSet>

#include <algorithm>

namespace tessera::ui {

qint64 MotionReel::bytes() const {
    qint64 sum = 0;
    for (const auto* pictures : {&sources, &generated}) {
        for (const PictureLevels& picture : *pictures) {
            sum += picture.bytes();
        }
    }
    return sum;
}

MotionReel& MotionCache::reel(const std::string& key) {
    const auto found = std::ranges::find(m_reels, key, &MotionReel::key);
    if (found == m_reels.end()) {
        m_reels.push_front({key, {}, {}});
    } else {
        m_reels.splice(m_reels.begin(), m_reels, found);
    }
    return m_reels.front();
}

qint64 MotionCache::bytes() const {
    qint64 sum = 0;
    for (const MotionReel& reel : m_reels) {
        sum += reel.bytes();
    }
    return sum;
}

void MotionCache::keepWithin(const job::MotionStretch& stretch) {
    while (m_reels.size() > 1 && bytes() > m_mostBytes) {
        m_reels.pop_back();
    }
    if (bytes() <= m_mostBytes || m_reels.empty()) {
        return;
    }
    QSet<qint64> numbers;
    QSet<qint64> sources;
    for (const job::MotionFrame& frame : stretch.frames) {
        numbers.insert(frame.number);
        sources.insert(frame.source);
    }
    MotionReel& reel = m_reels.front();
    reel.generated.removeIf([&](const auto& entry) { return !numbers.contains(entry.key()); });
    reel.sources.removeIf([&](const auto& entry) { return !sources.contains(entry.key()); });
}

std::string motionKey(const job::JobSpec& spec, int longestSide) {
    job::JobSpec decisive = spec;
    decisive.output.clear();
    decisive.overwrite = false;
    decisive.encoder = {};
    decisive.encoder.codec = spec.encoder.codec;  // a few decide when the last frame ends
    return std::to_string(longestSide) + ' ' + job::jobToJson(decisive);
}

}  // namespace tessera::ui
