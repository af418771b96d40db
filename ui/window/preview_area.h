// The picture with what belongs to it: playhead, views, comparison. It follows one video.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/preview_session.h"
#include "ui/preview/range_marks.h"
#include "ui/preview/score_track.h"
#include "ui/preview/tile_handles.h"
#include "ui/preview/view_transform.h"
#include "ui/queue/queue_item.h"
#include "ui/window/motion_view.h"

#include <QWidget>

namespace tessera::ui {

class ComparisonBar;
class MaskBar;
class MaskControl;
class MemoryOutlook;
class MotionBar;
class PlayheadBar;
class PreviewPane;
class ScoreCurve;
struct CoreFunctions;

class PreviewArea : public QWidget {
    Q_OBJECT

public:
    // `outlook` outlives it.
    PreviewArea(const CoreFunctions& core, const MemoryOutlook& outlook, QWidget* parent = nullptr);

    // nullptr: no video. Call again when the facts or settings of the video changed.
    void showVideo(const QueueItem* item);
    void setOffer(const ChoiceOffer& offer);  // for comparisons
    // While this video is converted nothing is rendered; `live` is the last frame that was generated.
    void setConverting(bool converting);
    void showLive(const PictureLevels& live);

    // Of what is shown: the frames of the source and between them, or the new video in motion.
    void step(int frames);
    void togglePlaying();
    void goToEnd(int direction);  // -1: the first frame, 1: the last
    void toggleMotion();

    // A key at the playhead, or none there any more.
    void setSpeed(const std::optional<Rational>& speed);
    [[nodiscard]] double playheadSeconds() const { return secondsOf(m_session.frame()); }
    void markEnd(RangeEnd end);   // of the part that is converted, at the playhead
    void markWhole();             // all of the video is converted
    void goToCut(int direction);  // -1: the one before the playhead, 1: the one after it
    void showSceneMenu();         // what happens between scenes and with repeated frames
    void toggleCut();             // before the frame at or after the playhead
    // What the tiles that are drawn will cost, said in the corner; call when they or their visibility changed.
    void showEstimate();

    [[nodiscard]] MaskControl* mask() const noexcept { return m_mask; }
    [[nodiscard]] MaskBar* maskBar() const noexcept { return m_maskBar; }
    [[nodiscard]] PreviewPane* pane() const noexcept { return m_pane; }
    [[nodiscard]] PlayheadBar* playhead() const noexcept { return m_playhead; }
    [[nodiscard]] MotionBar* motionBar() const noexcept { return m_motionBar; }
    [[nodiscard]] MotionView& motion() noexcept { return m_motion; }
    [[nodiscard]] ComparisonBar* comparison() const noexcept { return m_comparison; }
    [[nodiscard]] ScoreCurve* curve() const noexcept { return m_curve; }
    [[nodiscard]] ScoreTrack& track() noexcept { return m_track; }
    [[nodiscard]] PreviewSession& session() noexcept { return m_session; }

Q_SIGNALS:
    void playingChanged(bool playing);
    void failed(const tessera::ui::Failure& failure);
    void tilingEdited(const tessera::ui::Tiling& tiling);
    void keepEdited(const tessera::job::KeptPixels& keep);
    void scenesEdited(const tessera::job::SceneRules& rules);
    void speedsEdited(const tessera::job::SpeedRamp& ramp);
    void partEdited(const tessera::Rational& from, const std::optional<tessera::Rational>& to);
    void said(const QString& words);

private:
    void connectSession();
    void connectMotion();
    [[nodiscard]] bool showsSession() const { return !m_converting && !m_motion.isActive(); }
    void connectTrack();
    void showCut();
    [[nodiscard]] double secondsOf(qint64 frame) const;
    void choosePart(const FrameRange& range);
    [[nodiscard]] qint64 frameAfterPlayhead() const;
    void showPosition();
    void showChoice();
    void showRendered(const ShownPreview& preview);
    void showCaptions(const ShownPreview& preview);
    void showGridOf(const tiling::TileGrid& grid);

    PreviewPane* m_pane;
    ComparisonBar* m_comparison;
    MotionBar* m_motionBar;
    MaskBar* m_maskBar;
    MaskControl* m_mask;
    PlayheadBar* m_playhead;
    ScoreTrack m_track;
    ScoreCurve* m_curve;
    ChoiceOffer m_offer;
    QString m_path;
    PictureShape m_shape;
    Size m_frameSize;
    int m_factor = 2;
    double m_framesPerSecond = 0;
    Rational m_from;
    std::optional<Rational> m_to;
    qint64 m_shownFrame = -1;  // whose time is known exactly
    double m_shownSeconds = 0;
    const MemoryOutlook& m_outlook;
    inference::GeneratorSettings m_settings;
    bool m_hasVideo = false;
    bool m_converting = false;
    bool m_tilesMatch = false;  // the tiles in work are those that are drawn
    // Last: their calls end before anything they use.
    PreviewSession m_session;
    MotionView m_motion;
};

}  // namespace tessera::ui
