#include "ui/window/session_notices.h"

#include "ui/controls/notice_bar.h"
#include "ui/session/session.h"
#include "ui/text/format.h"
#include "ui/text/message_text.h"

#include <QDir>
#include <QFileInfo>

namespace tessera::ui {

SessionNotices::SessionNotices(Session& session, NoticeBar* bar, QObject* parent)
    : QObject(parent), m_session(session), m_bar(bar) {
    connect(&session, &Session::couldNotOpen, this,
            [this](const QString&, const Failure& failure) { m_bar->showText(failureText(failure)); });
    connect(&session, &Session::runFailed, this, [this](const QString& path, const Failure& failure) {
        m_bar->showText(
            tr("%1: %2", "file name, what went wrong").arg(QFileInfo(path).fileName(), failureText(failure)));
    });
    connect(&session, &Session::nothingInFolders, this, [this](const QStringList& folders) {
        for (const QString& folder : folders) {
            m_bar->showText(tr("There is no video in %1, and no numbered pictures.")
                                .arg(QDir::toNativeSeparators(folder)));
        }
    });
    connect(&session, &Session::removed, this, &SessionNotices::sayRemoved);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this,
            [this] { m_bar->withdraw(std::exchange(m_removed, 0)); });
    connect(&session, &Session::diskLow, this, &SessionNotices::askForRoom);
    connect(&session, &Session::runningChanged, this, &SessionNotices::withdrawWhatIsOver);
}

void SessionNotices::sayRemoved(const QStringList& names) {
    const QString words = names.size() == 1 ? tr("%1 was removed from the queue.").arg(names.first())
                                            : tr("%n video(s) were removed from the queue.", nullptr,
                                                 static_cast<int>(names.size()));
    m_removed = m_bar->tell(words, {{tr("Undo"), [this] { m_session.undoStack().undo(); }}});
}

void SessionNotices::askForRoom(qint64 freeBytes) {
    m_room =
        m_bar->ask(tr("Paused: only %1 is free on the disk of the new file. Free some space, then go on.")
                       .arg(bytesText(freeBytes)),
                   {{tr("Go on"), [this] { m_session.controller().resume(); }}});
}

void SessionNotices::withdrawWhatIsOver() {
    if (!m_session.isRunning() || !m_session.controller().isPaused()) {
        m_bar->withdraw(std::exchange(m_room, 0));
    }
}

}  // namespace tessera::ui
