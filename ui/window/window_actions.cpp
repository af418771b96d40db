#include "ui/window/window_actions.h"

#include "ui/theme/icon.h"

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
    buildConversionMenu();
    buildViewMenu();
    buildHelpMenu();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                            const QString& iconName) {
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    const QString plain = action->text().remove(u'&');
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
    m_window->addAction(action);  // works in full screen too, where the menu bar is hidden
    return action;
}

void WindowActions::buildFileMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&File"));
    open = add(menu, tr("&Open…"), QKeySequence::Open, QStringLiteral("open"));
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    remove = add(menu, tr("&Remove from the queue"), QKeySequence::Close, QStringLiteral("remove"));
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::buildConversionMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Conversion"));
    startOrPause = add(menu, tr("&Start"), QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("start"));
    startOrPause->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    cancel = add(menu, tr("&Cancel"), QKeySequence(Qt::Key_Escape), QStringLiteral("cancel"));
    menu->addSeparator();
    changeOutput = add(menu, tr("Change &output…"), QKeySequence::SaveAs);
    menu->addSeparator();
    playResult =
        add(menu, tr("&Play the new video"), QKeySequence(tr("Ctrl+P")), QStringLiteral("play-result"));
    openFolder =
        add(menu, tr("Open its &folder"), QKeySequence(tr("Ctrl+Shift+O")), QStringLiteral("folder"));
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
    addPlayhead(menu);
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

// Their keys belong to the picture, where no text is typed.
void WindowActions::addPlayhead(QMenu* menu) {
    back = add(menu, tr("Frame bac&k"), {}, QStringLiteral("step-back"));
    back->setToolTip(tr("One frame back (Left)"));
    play = add(menu, tr("Pla&y the source"), {}, QStringLiteral("start"));
    play->setToolTip(tr("Play the source (Space)"));
    forward = add(menu, tr("Frame for&ward"), {}, QStringLiteral("step-forward"));
    forward->setToolTip(tr("One frame forward (Right)"));
    previousCut = add(menu, tr("Pre&vious cut"), QKeySequence(tr("Alt+Left")));
    nextCut = add(menu, tr("Ne&xt cut"), QKeySequence(tr("Alt+Right")));
    toggleCut = add(menu, tr("Add or remove a cut &here"), QKeySequence(tr("Ctrl+K")));
    menu->addSeparator();
    keepAreas = add(menu, tr("&Keep areas as they are…"), QKeySequence(tr("Ctrl+M")), QStringLiteral("mask"));
    keepAreas->setCheckable(true);
}

void WindowActions::buildHelpMenu() {
    QMenu* menu = m_window->menuBar()->addMenu(tr("&Help"));
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

}  // namespace tessera::ui
