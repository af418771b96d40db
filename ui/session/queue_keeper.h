// Keeps the queue in a file, so that a restart or a crash loses nothing that waits.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/session/session.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace tessera::ui {

// Reads and writes off the UI thread; what changed in the last moments is written by the destructor. What cannot be read is
// set aside before anything is written in its place. Of several windows only the first keeps the queue.
class QueueKeeper : public QObject {
    Q_OBJECT

public:
    // Puts what the file holds into the session, then follows it. The session outlives the keeper.
    QueueKeeper(Session& session, const QString& file, QObject* parent = nullptr);
    ~QueueKeeper() override;

    void saveNow();  // it is on the disk when this returns

Q_SIGNALS:
    void restored();  // once, also when there was nothing
    void leftOut(
        const QString& words);  // of what was kept, something could not be read or is another window's

private:
    void take(const SavedQueue& queue, const QString& setAside);
    void follow();
    void save();
    [[nodiscard]] QByteArray content() const;  // of what waits or runs

    Session& m_session;
    QString m_file;
    QLockFile m_lock;
    QByteArray m_saved;   // given to be written
    QByteArray m_onDisk;  // written
    bool m_following = false;
    QTimer m_pause;
    Background m_background;  // last: its calls end before anything they use
};

}  // namespace tessera::ui
