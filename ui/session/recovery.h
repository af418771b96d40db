// What an earlier run of the program left unfinished, to go on with or to give up.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/background.h"
#include "ui/session/session.h"

#include <QObject>

namespace tessera::ui {

struct Leftovers {
    std::vector<job::UnfinishedJob> jobs;
    QString crashReport;  // the file; "" when nothing crashed, or left no report
};

// The session outlives it. Everything on the UI thread; the disk is read elsewhere.
class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(Session& session, const RecoveryFunctions& core, QObject* parent = nullptr);

    void look();    // answered by found(), where there is something
    void goOn();    // with all that was found
    void giveUp();  // what was done of them is deleted

Q_SIGNALS:
    // Also when some of it is no longer left: whoever starts such a video has answered.
    void found(const tessera::ui::Leftovers& leftovers);
    void failed(const Failure& failure);

private:
    void leaveOut(const QString& input);

    Session& m_session;
    RecoveryFunctions m_core;
    Leftovers m_leftovers;
    Background m_background;  // last: its calls end before anything they use
};

// "holiday.mp4 was not finished: 120 of 467 frames are kept."
[[nodiscard]] QString leftoversText(const Leftovers& leftovers);

}  // namespace tessera::ui
