#include "ui/window/main_window.h"

#include "ui/base/paths.h"
#include "ui/controls/fold.h"
#include "ui/controls/notice_bar.h"
#include "ui/preview/empty_state.h"
#include "ui/preview/mask_control.h"
#include "ui/preview/playhead_bar.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/result_panel.h"
#include "ui/progress/start_bar.h"
#include "ui/settings/output_section.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/source/dropped_files.h"
#include "ui/theme/icon.h"
#include "ui/window/about_dialog.h"
#include "ui/window/drop_veil.h"
#include "ui/window/file_dialogs.h"
#include "ui/window/header_bar.h"
#include "ui/window/picture_area.h"
#include "ui/window/preview_area.h"
#include "ui/window/side_panel.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace tessera::ui {

MainWindow::MainWindow(const CoreFunctions& core, QWidget* parent)
    : QMainWindow(parent),
      m_session(core),
      m_openUrl([](const QUrl& url) { QDesktopServices::openUrl(url); }),
      m_actions(new WindowActions(this)),
      m_picture(new PictureArea(m_session, core)),
      m_side(new SidePanel(m_session)),
      m_background(QStringLiteral("window")) {
    setAcceptDrops(true);
    auto* central = new QWidget(this);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_side);
    setCentralWidget(central);
    m_veil = new DropVeil(central);

    m_picture->header()->setOpenAction(m_actions->open);
    for (QAction* action : {m_actions->showTiles, m_actions->zoomOut, m_actions->zoomIn, m_actions->fit,
                            m_actions->actualSize}) {
        m_picture->header()->addViewAction(action);
    }
    connectFileActions();
    connectRunActions();
    connectViewActions();
    connectPlayhead();
    restore();
    fetchCatalogs(core);
    refreshActions();
    m_picture->preview()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectFileActions() {
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(m_picture->emptyState(), &EmptyState::openRequested, this, &MainWindow::askForFiles);
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        if (const QueueItem* item = m_session.current()) {
            m_session.remove(item->id);
        }
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutDialog(this); });
    connect(m_actions, &WindowActions::openRecentRequested, this,
            [this](const QString& path) { m_session.open({path}); });
    connect(m_actions, &WindowActions::clearRecentRequested, this, [this] {
        m_settings.clearRecentFiles();
        m_actions->setRecentFiles({});
    });
    connect(&m_session, &Session::opened, this, [this](const QString& path) {
        m_settings.addRecentFile(path);
        m_actions->setRecentFiles(m_settings.recentFiles());
    });
}

void MainWindow::connectRunActions() {
    StartBar* bar = m_side->startBar();
    connect(m_actions->startOrPause, &QAction::triggered, bar->primary(), &QAbstractButton::click);
    connect(m_actions->cancel, &QAction::triggered, this, [this, bar] {
        if (bar->isAsking()) {
            bar->stopAsking();
        } else if (m_session.isRunning()) {
            bar->askToCancel();
        } else if (isFullScreen()) {
            m_actions->fullScreen->trigger();
        } else {
            m_picture->notice()->dismiss();
        }
    });
    connect(m_actions->changeOutput, &QAction::triggered, this, &MainWindow::askForOutput);
    connect(m_side->settings()->output(), &OutputSection::changeOutputRequested, this,
            &MainWindow::askForOutput);
    connect(m_actions->playResult, &QAction::triggered, this, [this] { openUrlOfResult(false); });
    connect(m_actions->openFolder, &QAction::triggered, this, [this] { openUrlOfResult(true); });
    connect(m_picture->result(), &ResultPanel::playRequested, m_actions->playResult, &QAction::trigger);
    connect(m_picture->result(), &ResultPanel::openFolderRequested, m_actions->openFolder, &QAction::trigger);
    connect(bar, &StartBar::keepGoingChosen, this, [this] { m_closeWhenStopped = false; });
    connect(&m_session, &Session::queueFinished, this, [this] {
        if (std::exchange(m_closeWhenStopped, false)) {
            close();
        }
    });
    connect(&m_session, &Session::currentChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::runningChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::settingsChanged, this,
            [this] { m_settings.setJobSettings(m_session.remembered()); });
}

void MainWindow::connectViewActions() {
    PreviewPane* preview = m_picture->preview();
    connect(m_actions->fit, &QAction::triggered, preview, &PreviewPane::fit);
    connect(m_actions->actualSize, &QAction::triggered, preview, &PreviewPane::actualSize);
    connect(m_actions->zoomIn, &QAction::triggered, preview, &PreviewPane::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, preview, &PreviewPane::zoomOut);
    connect(m_actions->showTiles, &QAction::toggled, this, [this, preview](bool shown) {
        preview->setTilesShown(shown);
        m_picture->previewArea()->showEstimate();
        m_settings.setTilesShown(shown);
    });
    connect(m_actions->showNumbers, &QAction::toggled, this, [this, preview](bool shown) {
        preview->setNumbersShown(shown);
        m_settings.setNumbersShown(shown);
    });
    MaskControl* mask = m_picture->previewArea()->mask();
    connect(m_actions->keepAreas, &QAction::toggled, mask, &MaskControl::setEditing);
    connect(mask, &MaskControl::editingChanged, m_actions->keepAreas, &QAction::setChecked);
    connect(m_actions->lens, &QAction::toggled, preview, &PreviewPane::setLensShown);
    for (QAction* action : m_actions->heats) {
        connect(action, &QAction::triggered, preview,
                [preview, action] { preview->setHeat(static_cast<TileHeat>(action->data().toInt())); });
    }
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_side->settings()->tuningFold(), &Fold::toggled, this,
            [this](bool open) { m_settings.setTuningOpen(open); });
}

void MainWindow::connectPlayhead() {
    PreviewArea* area = m_picture->previewArea();
    PreviewSession* preview = &area->session();
    area->playhead()->setPlayActions(m_actions->back, m_actions->play, m_actions->forward);
    connect(m_actions->back, &QAction::triggered, preview, [preview] { preview->step(-1); });
    connect(m_actions->forward, &QAction::triggered, preview, [preview] { preview->step(1); });
    connect(m_actions->play, &QAction::triggered, preview,
            [preview] { preview->setPlaying(!preview->isPlaying()); });
    connect(preview, &PreviewSession::playingChanged, this, [this](bool playing) {
        m_actions->play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("start")));
    });
    connect(m_actions->previousCut, &QAction::triggered, area, [area] { area->goToCut(-1); });
    connect(m_actions->nextCut, &QAction::triggered, area, [area] { area->goToCut(1); });
    connect(m_actions->toggleCut, &QAction::triggered, area, &PreviewArea::toggleCut);
    for (QAction* action : {m_actions->lens, m_actions->keepAreas}) {
        area->playhead()->addModeAction(action);
    }
    area->playhead()->addModeGap();
    for (QAction* action : m_actions->modes) {
        area->playhead()->addModeAction(action);
        connect(action, &QAction::triggered, preview,
                [preview, action] { preview->setMode(static_cast<CompareMode>(action->data().toInt())); });
    }
}

void MainWindow::restore() {
    if (!restoreGeometry(m_settings.geometry())) {
        resize(1280, 800);
    }
    m_actions->showTiles->setChecked(m_settings.tilesShown());
    m_actions->showNumbers->setChecked(m_settings.numbersShown());
    m_side->settings()->tuningFold()->setOpen(m_settings.tuningOpen());
    m_actions->setRecentFiles(m_settings.recentFiles());
    m_session.setRemembered(m_settings.jobSettings());
}

// What this machine can do. The engine is asked only once a video is there: it takes a second and memory to
// load.
void MainWindow::fetchCatalogs(const CoreFunctions& core) {
    m_background.run([codecs = core.codecs](const std::stop_token&) { return codecs(); },
                     [this](const Outcome<std::vector<media::CodecChoice>>& outcome) {
                         if (const auto* codecs = std::get_if<std::vector<media::CodecChoice>>(&outcome)) {
                             m_side->settings()->output()->setCodecs(*codecs);
                         }
                     });
    connect(&m_session, &Session::opened, this, [this, catalog = core.engineCatalog] {
        if (std::exchange(m_catalogAsked, true)) {
            return;
        }
        m_background.run(
            [catalog](const std::stop_token&) { return catalog(); },
            [this](const Outcome<EngineCatalog>& outcome) {
                if (const auto* engine = std::get_if<EngineCatalog>(&outcome)) {
                    m_side->settings()->tuning()->setModels(engine->models);
                    m_side->settings()->tuning()->setDevices(engine->devices);
                    m_picture->previewArea()->setModels({engine->models.begin(), engine->models.end()});
                } else {
                    m_picture->notice()->showText(std::get<Failure>(outcome).message);
                }
            });
    });
}

void MainWindow::refreshActions() {
    const QueueItem* item = m_session.current();
    const bool hasVideo = item != nullptr && item->info.has_value();
    const bool running = m_session.isRunning();
    m_actions->remove->setEnabled(item != nullptr && !item->isActive());
    m_actions->startOrPause->setEnabled(running || m_session.canStart());
    m_actions->startOrPause->setText(m_side->startBar()->primary()->text());
    m_actions->changeOutput->setEnabled(item != nullptr && item->isEditable());
    const bool hasResult = item != nullptr && item->report.has_value();
    m_actions->playResult->setEnabled(hasResult);
    m_actions->openFolder->setEnabled(hasResult);
    for (QAction* action : {m_actions->fit, m_actions->actualSize, m_actions->zoomIn, m_actions->zoomOut}) {
        action->setEnabled(hasVideo);
    }
    for (QAction* action :
         m_actions->modes + QList{m_actions->back, m_actions->play, m_actions->forward, m_actions->keepAreas,
                                  m_actions->previousCut, m_actions->nextCut, m_actions->toggleCut}) {
        action->setEnabled(hasVideo && !running);
    }
    setWindowTitle(item != nullptr ? tr("%1 – Tessera").arg(QFileInfo(item->path).fileName())
                                   : tr("Tessera"));
}

void MainWindow::askForFiles() {
    openFilesDialog(this, m_settings.recentFiles().value(0),
                    [this](const QStringList& paths) { m_session.open(paths); });
}

void MainWindow::askForOutput() {
    const QueueItem* item = m_session.current();
    if (item == nullptr || !item->isEditable()) {
        return;
    }
    outputDialog(this, item->settings.output, [this](const QString& path, bool replace) {
        m_side->settings()->output()->setOutput(path, replace);
    });
}

void MainWindow::openUrlOfResult(bool folder) {
    const QueueItem* item = m_session.current();
    if (item == nullptr || !item->report) {
        return;
    }
    const auto& output = item->report->output;
    m_openUrl(QUrl::fromLocalFile(toQString(folder ? output.parent_path() : output)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (mayHoldVideos(*event->mimeData())) {
        event->acceptProposedAction();
        m_veil->raise();
        m_veil->show();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_veil->hide();
    const DroppedUrls dropped = droppedUrls(*event->mimeData());
    if (!dropped.refused.isEmpty()) {
        m_picture->notice()->showText(tr("%1 is not on this computer. Download it first, then drop the file.")
                                          .arg(dropped.refused.first()));
    }
    if (!dropped.paths.isEmpty()) {
        event->acceptProposedAction();
        m_session.open(dropped.paths);
        activateWindow();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setGeometry(saveGeometry());
    if (m_session.isRunning()) {
        event->ignore();  // asked in place; the window closes once the conversion has stopped
        m_closeWhenStopped = true;
        m_side->startBar()->askToCancel();
        return;
    }
    QMainWindow::closeEvent(event);
}

}  // namespace tessera::ui
