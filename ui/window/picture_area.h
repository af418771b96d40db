// The left side of the window: facts, picture, progress or result, and the queue; it follows the session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tessera::ui {

class EmptyState;
class HeaderBar;
class NoticeBar;
class PreviewArea;
class PreviewPane;
class ProgressPanel;
class QueuePanel;
class QueueView;
class ResultPanel;
struct CoreFunctions;

class PictureArea : public QWidget {
    Q_OBJECT

public:
    PictureArea(Session& session, const CoreFunctions& core, QWidget* parent = nullptr);

    [[nodiscard]] HeaderBar* header() const noexcept { return m_header; }
    [[nodiscard]] NoticeBar* notice() const noexcept { return m_notice; }
    [[nodiscard]] EmptyState* emptyState() const noexcept { return m_empty; }
    [[nodiscard]] PreviewArea* previewArea() const noexcept { return m_area; }
    [[nodiscard]] PreviewPane* preview() const noexcept { return m_preview; }
    [[nodiscard]] ProgressPanel* progress() const noexcept { return m_progress; }
    [[nodiscard]] ResultPanel* result() const noexcept { return m_result; }
    [[nodiscard]] QueuePanel* queuePanel() const noexcept { return m_queue; }
    [[nodiscard]] QueueView* queue() const;

private:
    void connectSession();
    void connectJob();
    void showCurrent();
    void showPicture();
    void showGrid();
    void showStatus();
    // Of the current video, while it may be edited.
    void edit(const std::function<void(JobSettings&)>& change);
    [[nodiscard]] bool currentRuns() const;

    Session& m_session;
    HeaderBar* m_header;
    NoticeBar* m_notice;
    QStackedWidget* m_stage;
    EmptyState* m_empty;
    PreviewArea* m_area;
    PreviewPane* m_preview;
    ProgressPanel* m_progress;
    ResultPanel* m_result;
    QueuePanel* m_queue;
    PictureLevels m_lastGenerated;                  // of the video that runs
    std::optional<tiling::TileGrid> m_plannedGrid;  // likewise
    qint64 m_shownRun = 0;
};

}  // namespace tessera::ui
