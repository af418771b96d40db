// How unlike its predecessor each frame of the shown video is, as a scan finds it, and where its scenes begin.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"
#include "ui/base/background.h"
#include "ui/core/preview_functions.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace tessera::ui {

// Everything on the UI thread; the scan runs on a thread of its own and is dropped when it is not wanted any
// more. Frames are counted from 0; a cut lies before its frame.
class ScoreTrack : public QObject {
    Q_OBJECT

public:
    explicit ScoreTrack(ScanScores scan, QObject* parent = nullptr);
    ~ScoreTrack() override;

    void setSource(const QString& path, qint64 frameCount);  // "": none
    void setRules(const job::SceneRules& rules);
    void setSuspended(bool suspended);  // a scan begins anew afterwards

    [[nodiscard]] const job::SceneRules& rules() const noexcept { return m_rules; }
    [[nodiscard]] qint64 frameCount() const noexcept { return static_cast<qint64>(m_frames.size()); }
    [[nodiscard]] qint64 scanned() const noexcept { return m_scanned; }         // frames that are known
    [[nodiscard]] double score(qint64 frame) const { return at(frame).score; }  // negative: not known
    [[nodiscard]] bool isDuplicate(qint64 frame) const { return at(frame).isDuplicate; }
    [[nodiscard]] bool isCut(qint64 frame) const;
    [[nodiscard]] bool isEdited(qint64 frame) const { return m_rules.cutEdits.contains(frame); }
    [[nodiscard]] std::optional<qint64> cutAfter(qint64 frame) const;   // the first one behind `frame`
    [[nodiscard]] std::optional<qint64> cutBefore(qint64 frame) const;  // the last one before it
    [[nodiscard]] int cuts() const;
    [[nodiscard]] int duplicates() const;

    // The rules with the cut before `frame` added or taken away.
    [[nodiscard]] job::SceneRules toggled(qint64 frame) const;

Q_SIGNALS:
    void changed();

private:
    struct Frame {
        double score = -1;
        bool isDuplicate = false;
    };

    void startScan();
    void keep();
    void take(quint64 ticket, const std::vector<job::FrameScore>& scores);
    [[nodiscard]] const Frame& at(qint64 frame) const;
    [[nodiscard]] bool isCutByScore(qint64 frame) const { return score(frame) >= m_rules.cutThreshold; }

    ScanScores m_scan;
    QString m_path;
    job::SceneRules m_rules;
    std::vector<Frame> m_frames;
    QHash<QString, std::vector<Frame>> m_known;  // of videos that were scanned to the end
    qint64 m_scanned = 0;
    bool m_complete = false;  // nothing more will be found
    bool m_suspended = false;
    quint64 m_ticket = 0;
    std::stop_source m_stop;  // of the scan in flight
    Inbox m_inbox;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
