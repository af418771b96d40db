#include "ui/window/main_window.h"

#include "ui/base/paths.h"
#include "ui/controls/fold.h"
#include "ui/controls/notice_bar.h"
#include "ui/evaluation/evaluation_dialog.h"
#include "ui/models/model_flow.h"
#include "ui/models/model_text.h"
#include "ui/preview/empty_state.h"
#include "ui/preview/preview_pane.h"
#include "ui/progress/start_bar.h"
#include "ui/queue/item_text.h"
#include "ui/queue_list/queue_panel.h"
#include "ui/settings/output_section.h"
#include "ui/settings/preset_section.h"
#include "ui/settings/settings_panel.h"
#include "ui/settings/tuning_section.h"
#include "ui/source/dropped_files.h"
#include "ui/source/file_dialogs.h"
#include "ui/text/message_text.h"
#include "ui/window/about_dialog.h"
#include "ui/window/drop_veil.h"
#include "ui/window/edit_actions.h"
#include "ui/window/focus_order.h"
#include "ui/window/guide_window.h"
#include "ui/window/header_bar.h"
#include "ui/window/look_choices.h"
#include "ui/window/naming_dialog.h"
#include "ui/window/picture_actions.h"
#include "ui/window/picture_area.h"
#include "ui/window/preset_menu.h"
#include "ui/window/preview_area.h"
#include "ui/window/result_actions.h"
#include "ui/window/session_notices.h"
#include "ui/window/shortcut_sheet.h"
#include "ui/window/side_panel.h"
#include "ui/window/when_done_actions.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {
constexpr QSize usualSize{1280, 800};
constexpr int titleBarRoom = 32;  // of the frame that the desktop draws around the window
}  // namespace

MainWindow::MainWindow(const CoreFunctions& core, const DesktopCalls& desktop, QWidget* parent)
    : QMainWindow(parent),
      m_core(core),
      m_session(core),
      m_openUrl([](const QUrl& url) { return QDesktopServices::openUrl(url); }),
      m_companion(m_session, desktop),
      m_models(new ModelFlow(core.models, this)),
      m_catalog(core.catalog),
      m_recovery(m_session, core.recovery) {
    setAcceptDrops(true);
    m_session.setRemembered(m_settings.jobSettings());
    m_session.setOutputRule(m_settings.outputRule());
    m_session.presets().setDefault(m_settings.defaultPreset());
    m_companion.setWhenDone(m_settings.whenDone());
    if (!restoreGeometry(m_settings.geometry())) {
        resize(usualSize);
    }
    build();
    keepOnScreen();
    connectModels();
    connectCatalog();
    connectRecovery();
}

// Remembered on a larger screen, or never shown on so small a one.
void MainWindow::keepOnScreen() {
    const QRect room = screen()->availableGeometry();
    const QSize most(room.width(), room.height() - titleBarRoom);
    if (width() > most.width() || height() > most.height()) {
        setWindowState(windowState() & ~Qt::WindowMaximized);
        resize(size().boundedTo(most));
    }
    if (!room.contains(QRect(pos(), size()))) {
        move(std::clamp(x(), room.left(), std::max(room.left(), room.right() - width() + 1)),
             std::clamp(y(), room.top(), std::max(room.top(), room.bottom() - height() - titleBarRoom + 1)));
    }
}

void MainWindow::build() {
    m_actions = new WindowActions(this);
    m_picture = new PictureArea(m_session, m_core);
    m_side = new SidePanel(m_session, m_core);
    auto* central = new QWidget(this);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_side);
    setCentralWidget(central);
    m_veil = new DropVeil(central);
    new FocusOrder(central);
    new SessionNotices(m_session, m_picture->notice(), m_actions);

    m_picture->header()->setOpenAction(m_actions->open);
    connectFileActions();
    connectRunActions();
    connectEditActions(*m_actions, m_session);
    connectQueueActions();
    m_results = new ResultActions(m_session, m_catalog, *m_actions, *m_picture, m_openUrl, this);
    connect(&m_companion, &QueueCompanion::openFolderRequested, m_results, &ResultActions::openPath);
    connectWhenDone(*m_actions, m_companion, m_settings, *m_picture->notice());
    connectPresets();
    connectPictureActions(*m_actions, *m_picture, m_settings);
    connectWindowLook();
    connectLook(*m_actions, m_settings);
    restore();
    showCatalog();
    refreshActions();
    m_picture->preview()->setFocus();
}

// In another language: every word is set when its widget is made.
void MainWindow::rebuild() {
    m_rebuildPending = false;
    delete m_actions;
    delete menuBar();
    delete takeCentralWidget();
    build();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectFileActions() {
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(m_picture->emptyState(), &EmptyState::openRequested, this, &MainWindow::askForFiles);
    connect(m_actions->openFolderOfVideos, &QAction::triggered, this, [this] {
        openFolderDialog(this, m_settings.recentFiles().value(0),
                         [this](const QString& folder) { m_session.open({folder}); });
    });
    connect(m_actions->models, &QAction::triggered, m_models, &ModelFlow::showDialog);
    connect(m_actions->models, &QAction::triggered, &m_catalog, &MachineCatalog::askEngineOnce);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->guide, &QAction::triggered, this, [this] { showGuide(this); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcutSheet(this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutDialog(this); });
    connect(m_actions, &WindowActions::openRecentRequested, this,
            [this](const QString& path) { m_session.open({path}); });
    connect(m_actions, &WindowActions::clearRecentRequested, this, [this] {
        m_settings.clearRecentFiles();
        m_actions->setRecentFiles({});
    });
    connect(&m_session, &Session::opened, m_actions, [this](const QString& path) {
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
            m_closeWhenStopped = false;
        } else {
            bar->askToStop(StopReason::Stop);
        }
    });
    connect(bar, &StartBar::startRequested, m_picture->notice(), &NoticeBar::dismissErrors);
    connect(m_actions->changeOutput, &QAction::triggered, this, &MainWindow::askForOutput);
    connect(m_side->settings()->output(), &OutputSection::changeOutputRequested, this,
            &MainWindow::askForOutput);
    connect(bar, &StartBar::keepGoingChosen, this, [this] { m_closeWhenStopped = false; });
    connect(&m_session, &Session::queueFinished, m_actions, [this] {
        if (std::exchange(m_closeWhenStopped, false)) {
            close();
        }
    });
    connect(m_actions->evaluate, &QAction::triggered, this, [this] {
        if (const QueueItem* item = m_session.current(); item != nullptr && item->info) {
            const auto place = [this, info = *item->info] {
                return EvaluationPlace{m_picture->previewArea()->playheadSeconds(), info.durationSeconds,
                                       info.video.frameRate.toDouble()};
            };
            auto* dialog =
                new EvaluationDialog(m_core.evaluation, item->path, item->settings.generator, place, this);
            dialog->show();
        }
    });
    connect(&m_session.controller(), &JobController::progressed, m_actions, [this] { showTitle(); });
    connect(&m_session, &Session::currentChanged, m_actions, [this] { refreshActions(); });
    connect(&m_session, &Session::runningChanged, m_actions, [this] { refreshActions(); });
    connect(&m_session, &Session::settingsChanged, m_actions,
            [this] { m_settings.setJobSettings(m_session.remembered()); });
}

void MainWindow::connectQueueActions() {
    QueuePanel* panel = m_picture->queuePanel();
    for (QAction* action : {m_actions->stopAfterThis, m_actions->whenDoneMenu, m_actions->removeFinished}) {
        panel->addButton(action);
    }
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_session.queue(), change, m_actions, [this] { refreshActions(); });
    }
    connect(&m_session.queue(), &QAbstractItemModel::rowsMoved, m_actions, [this] { refreshActions(); });
    connect(m_actions->naming, &QAction::triggered, this, &MainWindow::askForNaming);
    connect(m_side->settings()->output(), &OutputSection::namingRequested, this, &MainWindow::askForNaming);
}

void MainWindow::connectWindowLook() {
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_side->settings()->tuningFold(), &Fold::toggled, this,
            [this](bool open) { m_settings.setTuningOpen(open); });
}

void MainWindow::connectPresets() {
    auto* menu = new PresetMenu(m_session, m_actions->presetMenu(), this);
    m_side->settings()->setPresetMenu(menu->menu());
    PresetStore& presets = m_session.presets();
    connect(&presets, &PresetStore::changed, m_actions, [this, &presets] {
        m_settings.setDefaultPreset(presets.defaultId());
        showCatalog();
    });
    connect(&presets, &PresetStore::failed, m_actions,
            [this](const Failure& failure) { m_picture->notice()->showText(failureText(failure)); });
}

void MainWindow::restore() {
    m_actions->showTiles->setChecked(m_settings.tilesShown());
    m_actions->showNumbers->setChecked(m_settings.numbersShown());
    m_side->settings()->tuningFold()->setOpen(m_settings.tuningOpen());
    m_actions->setRecentFiles(m_settings.recentFiles());
}

void MainWindow::connectCatalog() {
    connect(&m_catalog, &MachineCatalog::changed, this, &MainWindow::showCatalog);
    connect(&m_catalog, &MachineCatalog::failed, this,
            [this](const Failure& failure) { m_picture->notice()->showText(failureText(failure)); });
    connect(&m_session, &Session::opened, &m_catalog, &MachineCatalog::askEngineOnce);
}

void MainWindow::connectModels() {
    connect(m_models, &ModelFlow::refused, this,
            [this](const QString& words) { m_picture->notice()->showText(words); });
    connect(m_models, &ModelFlow::chosen, this, &MainWindow::useModel);
    connect(m_models, &ModelFlow::removed, &m_catalog, &MachineCatalog::askEngine);
}

// For the current video and those to come.
void MainWindow::useModel(const std::string& id) {
    JobSettings remembered = m_session.remembered();
    remembered.generator.model = id;
    m_session.setRemembered(remembered);
    if (const QueueItem* item = m_session.current()) {
        JobSettings settings = item->settings;
        settings.generator.model = id;
        m_session.setSettings(settings);
    }
    m_catalog.askEngine();
    m_side->settings()->tuningFold()->setOpen(true);  // where the model is shown
}

void MainWindow::showCatalog() {
    if (!m_catalog.codecs().empty()) {
        m_side->settings()->output()->setCodecs(m_catalog.codecs());
    }
    const EngineCatalog& engine = m_catalog.engine();
    m_models->setEngineModels(engine.models);
    if (!engine.models.empty()) {
        m_side->settings()->tuning()->setModels(engine.models);
        m_side->settings()->presets()->setModels(engine.models);
        m_side->settings()->tuning()->setDevices(engine.devices);
    }
    m_picture->previewArea()->setOffer(
        {m_session.presets().presets(), {engine.models.begin(), engine.models.end()}});
}

void MainWindow::connectRecovery() {
    connect(&m_recovery, &Recovery::failed, this,
            [this](const Failure& failure) { m_picture->notice()->showText(failureText(failure)); });
    connect(&m_recovery, &Recovery::found, this, [this](const Leftovers& leftovers) {
        m_picture->notice()->withdraw(std::exchange(m_leftoversNotice, 0));
        QList<NoticeAnswer> answers;
        if (!leftovers.jobs.empty()) {
            answers.append({tr("Go on"), [this] { m_recovery.goOn(); }});
            answers.append({tr("Give up"), [this] { m_recovery.giveUp(); }});
        }
        if (!leftovers.crashReport.isEmpty()) {
            answers.append({tr("Show the crash report"),
                            [this, file = leftovers.crashReport] { m_results->openPath(file); }});
        }
        if (!answers.isEmpty()) {
            m_leftoversNotice = m_picture->notice()->ask(leftoversText(leftovers), answers);
        }
    });
}

void MainWindow::refreshActions() {
    m_actions->follow(m_session);
    m_actions->startOrPause->setText(m_side->startBar()->primary()->text());
    showTitle();
}

void MainWindow::showTitle() {
    const QueueItem* running = m_session.running();
    const QueueItem* item = running != nullptr ? running : m_session.current();
    QString title =
        item != nullptr ? tr("%1 – Tessera").arg(QFileInfo(item->path).fileName()) : tr("Tessera");
    if (running != nullptr && running->progress.framesTotal > 0) {
        title = tr("%1 % – %2", "done, title").arg(percentDone(running->progress)).arg(title);
    }
    if (title != windowTitle()) {
        setWindowTitle(title);
    }
}

void MainWindow::askForFiles() {
    openFilesDialog(this, m_settings.recentFiles().value(0),
                    [this](const QStringList& paths) { open(paths); });
}

void MainWindow::open(const QStringList& paths) {
    m_picture->notice()->dismissErrors();
    const DroppedPaths dropped = withModelsApart(paths);
    if (!dropped.models.isEmpty()) {
        m_models->offer(dropped.models);
    }
    if (!dropped.others.isEmpty()) {
        m_session.open(dropped.others);
    }
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

void MainWindow::askForNaming() {
    auto* dialog = new NamingDialog(m_session, this);
    connect(dialog, &NamingDialog::chosen, this, [this](const OutputRule& rule) {
        m_session.setOutputRule(rule);
        m_settings.setOutputRule(rule);
    });
    dialog->open();
}

void MainWindow::openFromElsewhere(const QStringList& paths) {
    open(paths);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuildPending, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
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
        open(dropped.paths);
        activateWindow();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setGeometry(saveGeometry());
    if (m_session.isRunning() && !m_leaving) {
        event->ignore();  // asked in place; the window closes once the conversion has stopped
        m_closeWhenStopped = true;
        m_side->startBar()->askToStop(StopReason::Close);
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::say(const QString& words) {
    m_picture->notice()->showText(words);
}

void MainWindow::leave() {
    m_leaving = true;
    close();
}

// Keys that the control with the focus has no use for.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    PreviewArea* area = m_picture->previewArea();
    const bool usable = m_actions->play->isEnabled() && event->modifiers() == Qt::NoModifier;
    switch (event->key()) {
        case Qt::Key_Escape:
            if (isFullScreen()) {
                m_actions->fullScreen->trigger();
            } else if (area->motion().isActive()) {
                area->motion().leave();
            } else {
                m_picture->notice()->dismiss();
            }
            return;
        case Qt::Key_Space:
            return usable ? m_actions->play->trigger() : QMainWindow::keyPressEvent(event);
        case Qt::Key_Left:
        case Qt::Key_Right:
            return usable ? area->step(event->key() == Qt::Key_Left ? -1 : 1)
                          : QMainWindow::keyPressEvent(event);
        case Qt::Key_Home:
        case Qt::Key_End:
            return usable ? area->goToEnd(event->key() == Qt::Key_Home ? -1 : 1)
                          : QMainWindow::keyPressEvent(event);
        default:
            QMainWindow::keyPressEvent(event);
    }
}

}  // namespace tessera::ui
