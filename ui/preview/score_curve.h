// The curve above the playhead: how unlike its predecessor each frame is, the threshold, cuts and duplicates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/range_marks.h"
#include "ui/preview/score_track.h"
#include "ui/preview/speed_marks.h"

#include <QWidget>

namespace tessera::ui {

class ScoreCurve : public QWidget {
    Q_OBJECT

public:
    // The track outlives the curve. `inset`: what the playhead's slider leaves free on both sides.
    explicit ScoreCurve(ScoreTrack& track, int inset, QWidget* parent = nullptr);

    void setPlayhead(double frame);              // also between two frames
    void setFrameRate(double framesPerSecond);   // for the ruler; 0: not known
    void setRange(const FrameRange& range);      // what is converted
    void setSpeeds(const job::SpeedRamp& ramp);  // how fast it passes

    [[nodiscard]] double xOf(double frame) const;
    [[nodiscard]] double yOf(double score) const;
    [[nodiscard]] const FrameRange& range() const noexcept { return m_range.range(); }
    [[nodiscard]] const job::SpeedRamp& speeds() const noexcept { return m_speeds.ramp(); }
    [[nodiscard]] QRectF ruler() const;
    [[nodiscard]] QRectF curveArea() const;
    // What can be done about cuts and repeated frames; `frame`: the one that is meant.
    void showMenu(const QPoint& globalPosition, qint64 frame);
    [[nodiscard]] QString text() const;  // "3 cuts, 12 repeated frames"
    [[nodiscard]] QSize sizeHint() const override { return {320, 58}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 58}; }

Q_SIGNALS:
    void frameChosen(qint64 frame);
    void cutChosen(qint64 frame);  // the cut before it
    void rulesEdited(const tessera::job::SceneRules& rules);
    void rangeEdited(const tessera::ui::FrameRange& range);
    void speedsEdited(const tessera::job::SpeedRamp& ramp);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void refresh();
    [[nodiscard]] double frameAt(double x) const;
    // The frame meant by a click at `x`: the cut, else the highest score, a few pixels around it.
    [[nodiscard]] qint64 meantAt(double x) const;
    [[nodiscard]] bool isOnThreshold(const QPointF& position) const;
    void setThreshold(double score);
    void toggle(qint64 frame);
    void paintBars(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintRuler(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    ScoreTrack& m_track;
    int m_inset;
    double m_playhead = 0;
    double m_framesPerSecond = 0;
    RangeMarks m_range;
    SpeedMarks m_speeds;
    int m_key = -1;  // that is dragged
    enum class Drag { None, Playhead, Threshold, Range, Speed } m_drag = Drag::None;
    RangeEnd m_end = RangeEnd::None;  // that is dragged
};

}  // namespace tessera::ui
