#include "ui/window/picture_area.h"

#include "ui/controls/notice_bar.h"
#include "ui/core/core_functions.h"
#include "ui/preview/empty_state.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/progress_panel.h"
#include "ui/progress/result_panel.h"
#include "ui/queue_list/queue_panel.h"
#include "ui/queue_list/queue_view.h"
#include "ui/text/message_text.h"
#include "ui/window/header_bar.h"
#include "ui/window/preview_area.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

PictureArea::PictureArea(Session& session, const CoreFunctions& core, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new HeaderBar(this)),
      m_notice(new NoticeBar(this)),
      m_stage(new QStackedWidget(this)),
      m_empty(new EmptyState),
      m_area(new PreviewArea(core, session.outlook())),
      m_preview(m_area->pane()),
      m_progress(new ProgressPanel(this)),
      m_result(new ResultPanel(this)),
      m_queue(new QueuePanel(session, this)) {
    // What invites the first video asks for no room once there is one.
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stage->addWidget(m_empty);
    m_stage->addWidget(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(m_queue);
    connect(m_preview, &PreviewPane::viewChanged, this,
            [this] { m_header->setZoom(m_session.current() != nullptr ? m_preview->view().scale() : 0); });
    connectSession();
    connectJob();
    showCurrent();
}

QueueView* PictureArea::queue() const {
    return m_queue->list();
}

void PictureArea::connectSession() {
    connect(&m_session, &Session::currentChanged, this, &PictureArea::showCurrent);
    connect(&m_session.outlook(), &MemoryOutlook::changed, this, &PictureArea::showGrid);
    connect(&m_session, &Session::settingsChanged, this, [this] {
        m_area->showVideo(m_session.current());
        showGrid();
    });
    connect(m_area, &PreviewArea::scenesEdited, this, [this](const job::SceneRules& rules) {
        edit([&](JobSettings& settings) { settings.scenes = rules; });
    });
    connect(m_area, &PreviewArea::partEdited, this,
            [this](const Rational& from, const std::optional<Rational>& to) {
                edit([&](JobSettings& settings) {
                    settings.from = from;
                    settings.to = to;
                });
            });
    connect(m_area, &PreviewArea::speedsEdited, this, [this](const job::SpeedRamp& ramp) {
        edit([&](JobSettings& settings) {
            settings.speeds = ramp;
            settings.slowMotion = ramp.empty() ? settings.slowMotion : 1;
            settings.factor = std::max(settings.factor, 2);
        });
    });
    connect(m_area, &PreviewArea::said, m_notice, &NoticeBar::showText);
    connect(m_area, &PreviewArea::keepEdited, this, [this](const job::KeptPixels& keep) {
        edit([&](JobSettings& settings) { settings.keep = keep; });
    });
    connect(m_area, &PreviewArea::tilingEdited, this, [this](const Tiling& tiling) {
        edit([&](JobSettings& settings) {
            settings.generator.tileSize = tiling.tileSize;
            settings.generator.overlap = tiling.overlap;
            settings.generator.automaticTiles = false;
        });
    });
    connect(m_area, &PreviewArea::failed, this,
            [this](const Failure& failure) { m_notice->showText(failureText(failure)); });
    connect(&m_session, &Session::runningChanged, this, &PictureArea::showStatus);
}

void PictureArea::connectJob() {
    JobController& controller = m_session.controller();
    connect(&controller, &JobController::planned, this, [this](const tiling::TileGrid& grid) {
        m_plannedGrid = grid;
        showGrid();
    });
    connect(&controller, &JobController::tileChanged, this, [this](const inference::TileEvent& event) {
        if (currentRuns()) {
            m_preview->applyTileEvent(event);
            const TileStates& states = m_preview->overlay().states();
            m_progress->showTile(states.doneInPass(), states.count());
        }
    });
    connect(&controller, &JobController::generated, this, [this](const PictureLevels& picture) {
        m_lastGenerated = picture;
        if (currentRuns()) {
            showPicture();
        }
    });
    connect(&controller, &JobController::progressed, m_progress, &ProgressPanel::showProgress);
    connect(&controller, &JobController::pausedChanged, m_progress, &ProgressPanel::setPaused);
}

void PictureArea::edit(const std::function<void(JobSettings&)>& change) {
    const QueueItem* item = m_session.current();
    if (item != nullptr && item->isEditable()) {
        JobSettings settings = item->settings;
        change(settings);
        m_session.setSettings(settings);
    }
}

bool PictureArea::currentRuns() const {
    return m_session.isRunning() && m_session.current() == m_session.running();
}

void PictureArea::showCurrent() {
    const QueueItem* item = m_session.current();
    m_header->showVideo(item != nullptr ? item->path : QString(),
                        item != nullptr ? item->info : std::nullopt);
    const bool isFirst = item != nullptr && m_stage->currentWidget() == m_empty;
    m_stage->setCurrentWidget(item != nullptr ? static_cast<QWidget*>(m_area) : m_empty);
    if (isFirst) {
        m_preview->setFocus();  // arrows and space are its own from the beginning
    }
    if (item != nullptr) {
        queue()->showCurrent(item->id);
    }
    m_preview->clearGrid();
    showStatus();
    m_area->showVideo(item);
    showPicture();
    showGrid();
}

void PictureArea::showPicture() {
    const QueueItem* item = m_session.current();
    if (item == nullptr || !item->info) {
        m_header->setZoom(0);
    } else if (currentRuns() && !m_lastGenerated.isEmpty()) {
        m_area->showLive(m_lastGenerated);
    }
}

void PictureArea::showGrid() {
    const QueueItem* item = m_session.current();
    if (item == nullptr || !item->info) {
        return;
    }
    if (currentRuns() && m_plannedGrid) {
        m_preview->setGrid(*m_plannedGrid, item->info->video.size);
        return;
    }
    const auto outcome = m_session.outlook().grid(item->info->video.size, item->settings.generator);
    if (const auto* grid = std::get_if<tiling::TileGrid>(&outcome)) {
        m_preview->setGrid(*grid, item->info->video.size);
    } else {
        m_preview->clearGrid();
    }
    m_area->showEstimate();
}

void PictureArea::showStatus() {
    const QueueItem* running = m_session.running();
    if (running != nullptr && running->id != m_shownRun) {
        m_shownRun = running->id;
        m_lastGenerated = {};
        m_plannedGrid.reset();
        m_progress->begin(QFileInfo(running->path).fileName());
    } else if (running == nullptr && m_shownRun != 0) {
        m_shownRun = 0;
        m_preview->finishTiles();
    }
    m_area->setConverting(currentRuns());  // other videos can be looked at and prepared meanwhile
    m_stage->updateGeometry();  // it needs less now: the window does not grow for what is shown next
    if (m_session.controller().isCancelling()) {
        m_progress->setCancelling();
    }
    const QueueItem* item = m_session.current();
    m_progress->setVisible(running != nullptr);
    const bool hasReport = running == nullptr && item != nullptr && item->report.has_value();
    if (hasReport) {
        m_result->showReport(*item->report, item->saidSeconds);
    }
    m_result->setVisible(hasReport);
}

}  // namespace tessera::ui
