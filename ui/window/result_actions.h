// What can be done with a video that was made: play it, show its folder, read its report, make a stretch of it again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QUrl;
class QWidget;

namespace tessera::ui {

class MachineCatalog;
class PictureArea;
class Session;
class WindowActions;

class ResultActions : public QObject {
    Q_OBJECT

public:
    using UrlOpener = std::function<bool(const QUrl&)>;  // false: nothing opened

    // All of them outlive it; reports are windows of `window`.
    ResultActions(Session& session, const MachineCatalog& catalog, WindowActions& actions,
                  PictureArea& picture, const UrlOpener& open, QWidget* window);

    // Says so when nothing happens: the file is gone, or no program is there for it.
    void openPath(const QString& path);
    void showReport(qint64 id);

private:
    void openResult(bool folder);
    void askForRepair();

    Session& m_session;
    const MachineCatalog& m_catalog;
    PictureArea& m_picture;
    const UrlOpener& m_open;
    QWidget* m_window;
};

}  // namespace tessera::ui
