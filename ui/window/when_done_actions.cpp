#include "ui/window/when_done_actions.h"

#include "ui/controls/notice_bar.h"
#include "ui/desktop/queue_companion.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QCoreApplication>

#include <utility>

namespace tessera::ui {

namespace {

QString suspendText(int secondsLeft) {
    return QCoreApplication::translate("WhenDone", "All is done. The computer is suspended in %n second(s).",
                                       nullptr, secondsLeft);
}

}  // namespace

void connectWhenDone(WindowActions& actions, QueueCompanion& companion, WindowSettings& settings,
                     NoticeBar& notice) {
    for (QAction* action : std::as_const(actions.whenDone)) {
        const auto value = static_cast<WhenDone>(action->data().toInt());
        action->setChecked(value == companion.whenDone());
        QObject::connect(action, &QAction::triggered, &actions, [&companion, &settings, value] {
            companion.setWhenDone(value);
            settings.setWhenDone(value);
        });
    }
    const auto announce = [&companion, &notice, said = 0](int secondsLeft) mutable {
        notice.withdraw(std::exchange(said, 0));
        if (secondsLeft > 0) {
            said =
                notice.ask(suspendText(secondsLeft), {{QCoreApplication::translate("WhenDone", "Stay awake"),
                                                       [&companion] { companion.keepAwake(); }}});
        }
    };
    QObject::connect(&companion, &QueueCompanion::suspendAnnounced, &actions, announce);
}

}  // namespace tessera::ui
