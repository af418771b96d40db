#include "ui/window/window_actions.h"

#include "ui/desktop/queue_companion.h"
#include "ui/preview/speed_marks.h"
#include "ui/session/session.h"
#include "ui/settings/job_settings.h"
#include "ui/text/menu_words.h"
#include "ui/text/translation.h"
#include "ui/theme/icon.h"
#include "ui/theme/tessera_style.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tessera::ui {

WindowActions::WindowActions(QMainWindow* window) : QObject(window), m_window(window) {
    buildFileMenu();
    buildEditMenu();
    m_presets = window->menuBar()->addMenu(tr("&Preset"));
    buildConversionMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                            const QString& iconName) {
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    const QString plain = withoutMnemonic(action->text());
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
    m_window->addAction(action);  // works in full screen too, where the menu bar is hidden
    return action;
}

void WindowActions::buildFileMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&File"));
    open = add(menu, tr("&Open…"), QKeySequence::Open, QStringLiteral("open"));
    openFolderOfVideos =
        add(menu, tr("Open a &folder…"), QKeySequence(tr("Ctrl+Shift+F")), QStringLiteral("folder"));
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    models = add(menu, tr("&Models…"), QKeySequence(tr("Ctrl+Shift+L")));
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::buildEditMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = add(menu, tr("&Redo"), {}, QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addSeparator();
    beginHere = add(menu, tr("&Begin the conversion here"), QKeySequence(Qt::Key_I));
    endHere = add(menu, tr("&End the conversion here"), QKeySequence(Qt::Key_O));
    wholeVideo = add(menu, tr("Convert the &whole video"), QKeySequence(tr("Shift+I")));
    addSpeeds(menu);
    menu->addSeparator();
    toggleCut = add(menu, tr("Add or remove a cut &here"), QKeySequence(tr("Ctrl+K")));
    scenes = add(menu, tr("&Scenes and repeated frames…"), {}, QStringLiteral("film"));
    keepAreas = add(menu, tr("&Keep areas as they are…"), QKeySequence(tr("Ctrl+M")), QStringLiteral("mask"));
    keepAreas->setCheckable(true);
    menu->addSeparator();
    addQueueActions(menu);
}

void WindowActions::addSpeeds(QMenu* menu) {
    QMenu* choices = menu->addMenu(tr("S&peed at the playhead"));
    choices->setToolTipsVisible(true);
    for (const Rational& speed :
         {Rational{1, 10}, Rational{1, 4}, Rational{1, 2}, Rational{1}, Rational{2}, Rational{4}}) {
        QAction* action = add(choices, speedText(speed), {});
        action->setData(fractionText(speed));
        action->setToolTip(tr("Sets a key: between two keys the speed changes evenly, without a jump"));
        speeds.append(action);
    }
    choices->addSeparator();
    removeSpeed = add(choices, tr("&Remove the key here"), {});
    removeSpeeds = add(choices, tr("Remove &all keys"), {});
}

void WindowActions::buildConversionMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Conversion"));
    startOrPause = add(menu, tr("&Start"), QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("start"));
    startOrPause->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    cancel = add(menu, tr("&Cancel"), QKeySequence(Qt::Key_Escape), QStringLiteral("cancel"));
    stopAfterThis = add(menu, tr("S&top after this one"), QKeySequence(tr("Ctrl+Shift+Return")),
                        QStringLiteral("stop-after"));
    stopAfterThis->setCheckable(true);
    menu->addSeparator();
    changeOutput = add(menu, tr("Change &output…"), QKeySequence::SaveAs);
    naming = add(menu, tr("&Name and folder of new files…"), QKeySequence(tr("Ctrl+Shift+N")),
                 QStringLiteral("settings"));
    menu->addSeparator();
    retry = add(menu, tr("Convert a&gain"), QKeySequence(tr("Ctrl+Shift+R")), QStringLiteral("retry"));
    addWhenDone(menu);
    menu->addSeparator();
    evaluate =
        add(menu, tr("E&valuate on this video…"), QKeySequence(tr("Ctrl+E")), QStringLiteral("report"));
    evaluate->setToolTip(tr("Measure how good new frames of this video are with these settings"));
    showReport = add(menu, tr("Show the &report"), QKeySequence(tr("Ctrl+R")), QStringLiteral("report"));
    repair =
        add(menu, tr("Make a &stretch again…"), QKeySequence(tr("Ctrl+Shift+A")), QStringLiteral("retry"));
    repair->setToolTip(
        tr("Of the new video: with the originals, a blend or another model; the rest stays as it is"));
    playResult =
        add(menu, tr("&Play the new video"), QKeySequence(tr("Ctrl+P")), QStringLiteral("play-result"));
    openFolder =
        add(menu, tr("Open its &folder"), QKeySequence(tr("Ctrl+Shift+O")), QStringLiteral("folder"));
}

// Up, down and Delete are also keys of the list itself.
void WindowActions::addQueueActions(QMenu* menu) {
    duplicate =
        add(menu, tr("&Duplicate in the queue"), QKeySequence(tr("Ctrl+D")), QStringLiteral("duplicate"));
    moveUp = add(menu, tr("Move &up in the queue"), QKeySequence(tr("Ctrl+Shift+Up")),
                 QStringLiteral("chevron-up"));
    moveDown = add(menu, tr("Move do&wn in the queue"), QKeySequence(tr("Ctrl+Shift+Down")),
                   QStringLiteral("chevron-down"));
    remove = add(menu, tr("Re&move from the queue"), QKeySequence::Close, QStringLiteral("remove"));
    removeFinished = add(menu, tr("Remove what is &finished"), {}, QStringLiteral("done"));
    removeFinished->setToolTip(
        tr("Takes what is done, cancelled or failed out of the list, with its reports"));
}

QAction* WindowActions::addChoice(QMenu* menu, QActionGroup* group, const QString& text,
                                  const QVariant& value) {
    QAction* action = add(menu, text, {});
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void WindowActions::addWhenDone(QMenu* menu) {
    QMenu* choices = menu->addMenu(tr("When all is don&e"));
    choices->setAccessibleName(tr("When all is done"));
    whenDoneMenu = choices->menuAction();
    auto* group = new QActionGroup(this);
    const auto choice = [&](WhenDone action, const QString& text) {
        whenDone.append(addChoice(choices, group, text, static_cast<int>(action)));
    };
    choice(WhenDone::Nothing, tr("Do &nothing"));
    choice(WhenDone::Notify, tr("Show a &message"));
    choice(WhenDone::OpenFolder, tr("Open the &folder"));
    choice(WhenDone::Suspend, tr("&Suspend the computer"));
}

void WindowActions::addAppearances(QMenu* menu) {
    QMenu* choices = menu->addMenu(tr("Appea&rance"));
    auto* group = new QActionGroup(this);
    const auto choice = [&](Appearance appearance, const QString& text) {
        appearances.append(addChoice(choices, group, text, static_cast<int>(appearance)));
    };
    choice(Appearance::System, tr("As the &system"));
    choice(Appearance::Light, tr("&Light"));
    choice(Appearance::Dark, tr("&Dark"));
}

void WindowActions::addLanguages(QMenu* menu) {
    QMenu* choices = menu->addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(this);
    languages.append(addChoice(choices, group, tr("As the &system"), QString()));
    for (const Language& language : ui::languages()) {
        languages.append(addChoice(choices, group, language.name, language.code));
    }
}

void WindowActions::buildViewMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&View"));
    fit = add(menu, tr("&Fit to window"), QKeySequence(tr("Ctrl+0")), QStringLiteral("fit"));
    actualSize = add(menu, tr("&Actual size"), QKeySequence(tr("Ctrl+1")), QStringLiteral("actual-size"));
    zoomIn = add(menu, tr("Zoom &in"), QKeySequence::ZoomIn, QStringLiteral("zoom-in"));
    zoomOut = add(menu, tr("Zoom o&ut"), QKeySequence::ZoomOut, QStringLiteral("zoom-out"));
    menu->addSeparator();
    showTiles = add(menu, tr("Show &tiles"), QKeySequence(tr("Ctrl+T")), QStringLiteral("grid"));
    showTiles->setCheckable(true);
    showTiles->setChecked(true);
    showNumbers = add(menu, tr("Show tile &numbers"), QKeySequence(tr("Ctrl+Shift+T")));
    showNumbers->setCheckable(true);
    showNumbers->setChecked(true);
    addHeats(menu);
    menu->addSeparator();
    lens = add(menu, tr("&Lens at the mouse"), QKeySequence(tr("Ctrl+L")), QStringLiteral("lens"));
    lens->setCheckable(true);
    menu->addSeparator();
    addModes(menu);
    menu->addSeparator();
    addAppearances(menu);
    addLanguages(menu);
    menu->addSeparator();
    fullScreen = add(menu, tr("F&ull screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void WindowActions::addHeats(QMenu* menu) {
    QMenu* colours = menu->addMenu(tr("&Colour tiles by"));
    auto* group = new QActionGroup(this);
    const auto addHeat = [&](TileHeat heat, const QString& text, const QKeySequence& shortcut) {
        QAction* action = add(colours, text, shortcut);
        action->setCheckable(true);
        action->setData(static_cast<int>(heat));
        group->addAction(action);
        heats.append(action);
    };
    addHeat(TileHeat::None, tr("&Nothing"), {});
    addHeat(TileHeat::Time, tr("&Time"), QKeySequence(tr("Ctrl+Shift+M")));
    addHeat(TileHeat::Memory, tr("&Memory"), {});
    heats.first()->setChecked(true);
}

void WindowActions::addModes(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const auto addMode = [&](CompareMode mode, const QString& text, const QString& iconName) {
        const int number = static_cast<int>(modes.size()) + 1;
        QAction* action = add(menu, text, QKeySequence(QStringLiteral("Alt+%1").arg(number)), iconName);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
        modes.append(action);
    };
    addMode(CompareMode::Single, tr("&One picture"), QStringLiteral("view-single"));
    addMode(CompareMode::SideBySide, tr("&Side by side"), QStringLiteral("view-sides"));
    addMode(CompareMode::Split, tr("S&plit with a divider"), QStringLiteral("view-split"));
    addMode(CompareMode::Blink, tr("&Blink between two"), QStringLiteral("view-blink"));
    addMode(CompareMode::Difference, tr("&Difference"), QStringLiteral("view-difference"));
    modes.first()->setChecked(true);
}

// Space and the arrows work wherever no control needs them; see MainWindow::keyPressEvent().
void WindowActions::buildGoMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Go"));
    back = add(menu, tr("Frame bac&k"), {}, QStringLiteral("step-back"));
    back->setToolTip(tr("One frame back (Left)"));
    play = add(menu, tr("&Play the source"), {}, QStringLiteral("start"));
    play->setToolTip(tr("Play the source (Space)"));
    forward = add(menu, tr("Frame for&ward"), {}, QStringLiteral("step-forward"));
    forward->setToolTip(tr("One frame forward (Right)"));
    motion = add(menu, tr("Preview in &motion"), QKeySequence(Qt::Key_P), QStringLiteral("motion"));
    motion->setToolTip(tr("Make a few seconds of the new video around the playhead and play them (P)"));
    motion->setCheckable(true);
    previousCut = add(menu, tr("Pre&vious cut"), QKeySequence(tr("Alt+Left")));
    nextCut = add(menu, tr("Ne&xt cut"), QKeySequence(tr("Alt+Right")));
}

void WindowActions::buildHelpMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Help"));
    guide = add(menu, tr("&User guide"), {}, QStringLiteral("info"));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), {}, QStringLiteral("keyboard"));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(QStringLiteral("?"))});
    menu->addSeparator();
    about = add(menu, tr("&About Tessera"), {}, QStringLiteral("info"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setRecentFiles(const QStringList& paths) {
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRecentRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear")), &QAction::triggered, this,
            &WindowActions::clearRecentRequested);
}

void WindowActions::follow(const Session& session) {
    const QueueItem* item = session.current();
    const bool hasVideo = item != nullptr && item->info.has_value();
    const bool running = session.isRunning();
    remove->setEnabled(item != nullptr && !item->isActive());
    startOrPause->setEnabled(running || session.canStart());
    changeOutput->setEnabled(item != nullptr && item->isEditable());
    const bool hasResult = item != nullptr && item->report.has_value();
    for (QAction* action : {playResult, openFolder, showReport}) {
        action->setEnabled(hasResult);
    }
    repair->setEnabled(hasResult && hasVideo && item->state == ItemState::Done && !running);
    const QueueModel& queue = session.queue();
    const int row = item != nullptr ? queue.rowOf(item->id) : -1;
    retry->setEnabled(item != nullptr && item->isEnded());
    cancel->setEnabled(running);
    duplicate->setEnabled(hasVideo);
    evaluate->setEnabled(hasVideo && !running);
    moveUp->setEnabled(row > 0);
    moveDown->setEnabled(row >= 0 && row + 1 < queue.rowCount());
    removeFinished->setEnabled(!queue.endedIds().isEmpty());
    stopAfterThis->setEnabled(running);
    for (QAction* action : {showTiles, fit, actualSize, zoomIn, zoomOut}) {
        action->setEnabled(hasVideo);
    }
    const bool converts = item != nullptr && item->isActive();  // its picture is that of the conversion
    for (QAction* action : modes +
                               QList{back, play, forward, motion, scenes, keepAreas, previousCut, nextCut,
                                     toggleCut, beginHere, endHere, wholeVideo} +
                               speeds) {
        action->setEnabled(hasVideo && !converts);
    }
    for (QAction* action : {removeSpeed, removeSpeeds}) {
        action->setEnabled(hasVideo && !converts && !item->settings.speeds.empty());
    }
}

}  // namespace tessera::ui
