// What the window says above the picture about opening, converting and removing, and when it is taken back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/failure.h"

#include <QObject>
#include <QStringList>

namespace tessera::ui {

class NoticeBar;
class Session;

// Session and bar outlive it.
class SessionNotices : public QObject {
    Q_OBJECT

public:
    SessionNotices(Session& session, NoticeBar* bar, QObject* parent = nullptr);

private:
    void sayRemoved(const QStringList& names);
    void askForRoom(qint64 freeBytes);
    void withdrawWhatIsOver();

    Session& m_session;
    NoticeBar* m_bar;
    int m_removed = 0;  // the notice that offers to undo
    int m_room = 0;     // the one about a full disk
};

}  // namespace tessera::ui
