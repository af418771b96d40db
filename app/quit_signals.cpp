#include "app/quit_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace tessera::app {

namespace {

std::array<int, 2> wakeUp{-1, -1};  // a pipe: the handler writes, the event loop reads

// Runs on whatever thread the signal reaches: only async-signal-safe calls.
void onSignal(int) {
    const char byte = 1;
    (void)!write(wakeUp[1], &byte, 1);
}

}  // namespace

void leaveOnSignals(QObject* context, std::function<void()> leave) {
    if (pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;  // the signals keep their usual meaning
    }
    auto* notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [leave = std::move(leave)] {
        char byte = 0;
        while (read(wakeUp[0], &byte, 1) > 0) {
        }
        leave();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) {
            struct sigaction action {};
            action.sa_handler = onSignal;
            action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
            sigaction(signal, &action, nullptr);
        }
    }
}

}  // namespace tessera::app
