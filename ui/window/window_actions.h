// Every action of the window, with its shortcut, and the menus that hold them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/compare_layers.h"
#include "ui/preview/tile_overlay.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace tessera::ui {

class Session;

class WindowActions : public QObject {
    Q_OBJECT

public:
    // Fills the window's menu bar.
    explicit WindowActions(QMainWindow* window);

    void setRecentFiles(const QStringList& paths);
    // Enables what can be done now.
    void follow(const Session& session);

    QAction* open;
    QAction* openFolderOfVideos;
    QAction* undo;
    QAction* redo;
    QAction* remove;
    QAction* models;
    QAction* quit;
    QAction* startOrPause;
    QAction* cancel;
    QAction* stopAfterThis;  // checkable
    QAction* changeOutput;
    QAction* naming;
    QAction* retry;
    QAction* duplicate;
    QAction* moveUp;
    QAction* moveDown;
    QAction* removeFinished;
    QList<QAction*> whenDone;  // data: WhenDone; one is checked
    QAction* whenDoneMenu;
    QAction* evaluate;
    QAction* showReport;
    QAction* repair;
    QAction* playResult;
    QAction* openFolder;
    QAction* fit;
    QAction* actualSize;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* showTiles;
    QAction* showNumbers;
    QList<QAction*> heats;  // data: TileHeat; one is checked
    QAction* lens;
    QList<QAction*> modes;  // data: CompareMode; one is checked
    QAction* back;
    QAction* play;
    QAction* forward;
    QAction* motion;  // checkable
    QAction* previousCut;
    QAction* nextCut;
    QAction* beginHere;
    QAction* endHere;
    QAction* wholeVideo;
    QList<QAction*> speeds;  // data: a fraction
    QAction* removeSpeed;
    QAction* removeSpeeds;
    QAction* toggleCut;
    QAction* scenes;
    QAction* keepAreas;
    QList<QAction*> appearances;  // data: Appearance; one is checked
    QList<QAction*> languages;    // data: the code, "" for the system's; one is checked
    QAction* fullScreen;
    QAction* guide;
    QAction* shortcuts;
    QAction* about;

    [[nodiscard]] QMenu* presetMenu() const noexcept { return m_presets; }  // empty

Q_SIGNALS:
    void openRecentRequested(const QString& path);
    void clearRecentRequested();

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                 const QString& iconName = {});
    void buildFileMenu();
    void buildEditMenu();
    void buildConversionMenu();
    void addQueueActions(QMenu* menu);
    void addSpeeds(QMenu* menu);
    void addWhenDone(QMenu* menu);
    void buildViewMenu();
    void addHeats(QMenu* menu);
    void addModes(QMenu* menu);
    void buildGoMenu();
    void addAppearances(QMenu* menu);
    void addLanguages(QMenu* menu);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, const QVariant& value);
    void buildHelpMenu();

    QMainWindow* m_window;
    QMenu* m_recent = nullptr;
    QMenu* m_presets = nullptr;
};

}  // namespace tessera::ui
