// The new video in motion in the pane that shows pictures otherwise: which picture is seen where.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/compare_layers.h"
#include "ui/preview/motion_player.h"
#include "ui/preview/view_transform.h"
#include "ui/queue/queue_item.h"

#include <QObject>

namespace tessera::ui {

class MotionBar;
class PreviewPane;

class MotionView : public QObject {
    Q_OBJECT

public:
    // `pane` and `bar` outlive it.
    MotionView(const RenderMotion& render, PreviewPane& pane, MotionBar& bar, QObject* parent = nullptr);

    // nullptr: none. Another video ends the preview; other settings begin it anew.
    void setVideo(const QueueItem* item);
    void toggle(qint64 frame);  // begins at this frame of the source, or ends
    void leave() { m_motion.leave(); }
    void forget() { m_motion.forget(); }
    void setMode(CompareMode mode);

    [[nodiscard]] bool isActive() const noexcept { return m_motion.isActive(); }
    [[nodiscard]] MotionPlayer& motion() noexcept { return m_motion; }

Q_SIGNALS:
    void activeChanged(bool active);
    void playingChanged(bool playing);
    void timeChanged(const QString& text);
    void failed(const tessera::ui::Failure& failure);

private:
    void begin(qint64 frame);
    void show();
    void sayTime();

    MotionPlayer m_motion;
    PreviewPane& m_pane;
    MotionBar& m_bar;
    QString m_path;
    MotionWish m_wish;
    PictureShape m_shape;
    CompareMode m_mode = CompareMode::Single;
    bool m_resultShown = true;
};

// How far two pictures of one size are apart, 8 times as strong; black where they are equal.
[[nodiscard]] PictureLevels differenceOf(const PictureLevels& a, const PictureLevels& b);

}  // namespace tessera::ui
