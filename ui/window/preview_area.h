// The picture with what belongs to it: playhead, views, comparison. It follows one video.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/preview_session.h"
#include "ui/preview/view_transform.h"
#include "ui/queue/queue_item.h"

#include <QWidget>

namespace tessera::ui {

class ComparisonBar;
class PlayheadBar;
class PreviewPane;

class PreviewArea : public QWidget {
    Q_OBJECT

public:
    explicit PreviewArea(const CoreFunctions& core, QWidget* parent = nullptr);

    // nullptr: no video. Call again when the facts or settings of the video changed.
    void showVideo(const QueueItem* item);
    // While a conversion runs nothing is rendered; `live`, when not empty, is its last generated frame.
    void setConverting(bool converting);
    void showLive(const PictureLevels& live);

    [[nodiscard]] PreviewPane* pane() const noexcept { return m_pane; }
    [[nodiscard]] PlayheadBar* playhead() const noexcept { return m_playhead; }
    [[nodiscard]] ComparisonBar* comparison() const noexcept { return m_comparison; }
    [[nodiscard]] PreviewSession& session() noexcept { return m_session; }

Q_SIGNALS:
    void failed(const tessera::ui::Failure& failure);

private:
    void connectSession();
    void showPosition();
    void showChoice();
    void showRendered(const ShownPreview& preview);
    void showCaptions(const ShownPreview& preview);
    void showGridOf(const tiling::TileGrid& grid);

    PreviewPane* m_pane;
    ComparisonBar* m_comparison;
    PlayheadBar* m_playhead;
    QString m_path;
    PictureShape m_shape;
    Size m_frameSize;
    int m_factor = 2;
    bool m_automaticTiles = false;
    bool m_hasVideo = false;
    bool m_converting = false;
    bool m_tilesMatch = false;  // the tiles in work are those that are drawn
    PreviewSession m_session;   // last: its calls end before anything they use
};

}  // namespace tessera::ui
