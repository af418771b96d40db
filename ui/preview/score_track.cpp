#include "ui/preview/score_track.h"

#include "ui/base/paths.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tessera::ui {

namespace {
constexpr int deliveryMs = 100;
}

ScoreTrack::ScoreTrack(ScanScores scan, QObject* parent)
    : QObject(parent), m_scan(std::move(scan)), m_background(QStringLiteral("scores")) {}

ScoreTrack::~ScoreTrack() {
    m_stop.request_stop();
}

void ScoreTrack::setSource(const QString& path, qint64 frameCount) {
    if (path == m_path && (frameCount == this->frameCount() || frameCount == 0)) {
        return;
    }
    keep();
    m_path = path;
    if (const auto known = m_known.constFind(path); known != m_known.cend()) {
        m_stop.request_stop();
        ++m_ticket;
        m_frames = *known;
        m_scanned = this->frameCount();
        m_complete = true;
    } else {
        m_frames.assign(static_cast<size_t>(std::max<qint64>(frameCount, 0)), Frame{});
        startScan();
    }
    Q_EMIT changed();
}

void ScoreTrack::keep() {
    if (m_complete && !m_path.isEmpty()) {
        m_known.insert(m_path, m_frames);
    }
}

void ScoreTrack::setRules(const job::SceneRules& rules) {
    if (!(rules == m_rules)) {
        m_rules = rules;
        Q_EMIT changed();
    }
}

void ScoreTrack::setSuspended(bool suspended) {
    if (suspended == m_suspended) {
        return;
    }
    m_suspended = suspended;
    if (suspended) {
        m_stop.request_stop();
        ++m_ticket;
    } else if (!m_complete) {
        startScan();
    }
}

void ScoreTrack::startScan() {
    m_stop.request_stop();
    m_scanned = 0;
    m_complete = false;
    const quint64 ticket = ++m_ticket;
    if (m_path.isEmpty() || m_suspended) {
        return;
    }
    m_stop = std::stop_source();
    m_background.run(
        [this, ticket, scan = m_scan, path = m_path, stop = m_stop.get_token()](const std::stop_token& end) {
            std::stop_source either;
            const std::stop_callback onUnwanted(stop, [&either] { either.request_stop(); });
            const std::stop_callback onEnd(end, [&either] { either.request_stop(); });
            std::vector<job::FrameScore> waiting;
            QElapsedTimer sinceDelivery;
            sinceDelivery.start();
            const auto deliver = [&] {
                m_inbox.post([this, ticket, scores = std::exchange(waiting, {})] { take(ticket, scores); });
                sinceDelivery.restart();
            };
            scan(toPath(path), either.get_token(), [&](const job::FrameScore& score) {
                waiting.push_back(score);
                if (sinceDelivery.elapsed() >= deliveryMs) {
                    deliver();
                }
            });
            deliver();
            return true;
        },
        // A file that cannot be read is told of by the preview.
        [this, ticket](const Outcome<bool>&) { m_complete = m_complete || ticket == m_ticket; });
}

void ScoreTrack::take(quint64 ticket, const std::vector<job::FrameScore>& scores) {
    if (ticket != m_ticket || scores.empty()) {
        return;
    }
    const qint64 last = scores.back().frame;
    if (last >= frameCount()) {
        m_frames.resize(static_cast<size_t>(last) + 1);
    }
    for (const job::FrameScore& score : scores) {
        m_frames[static_cast<size_t>(score.frame)] = {score.score, score.isDuplicate};
    }
    m_scanned = last + 1;
    Q_EMIT changed();
}

const ScoreTrack::Frame& ScoreTrack::at(qint64 frame) const {
    static const Frame unknown;
    return frame >= 0 && frame < frameCount() ? m_frames[static_cast<size_t>(frame)] : unknown;
}

bool ScoreTrack::isCut(qint64 frame) const {
    if (m_rules.cuts == job::Cuts::Ignore) {
        return false;
    }
    const auto edit = m_rules.cutEdits.find(frame);
    return edit != m_rules.cutEdits.end() ? edit->second : isCutByScore(frame);
}

std::optional<qint64> ScoreTrack::cutAfter(qint64 frame) const {
    for (qint64 candidate = std::max<qint64>(frame + 1, 1); candidate < frameCount(); ++candidate) {
        if (isCut(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<qint64> ScoreTrack::cutBefore(qint64 frame) const {
    for (qint64 candidate = std::min(frame - 1, frameCount() - 1); candidate > 0; --candidate) {
        if (isCut(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

int ScoreTrack::cuts() const {
    int count = 0;
    for (qint64 frame = 1; frame < frameCount(); ++frame) {
        count += isCut(frame) ? 1 : 0;
    }
    return count;
}

int ScoreTrack::duplicates() const {
    return static_cast<int>(std::ranges::count(m_frames, true, &Frame::isDuplicate));
}

job::SceneRules ScoreTrack::toggled(qint64 frame) const {
    job::SceneRules rules = m_rules;
    const bool wanted = !isCut(frame);
    if (wanted == isCutByScore(frame)) {
        rules.cutEdits.erase(frame);
    } else {
        rules.cutEdits[frame] = wanted;
    }
    return rules;
}

}  // namespace tessera::ui
