#include "app/cli/signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <thread>

namespace tessera::app {

namespace {

std::atomic<int> received{0};
std::array<int, 2> wakeUp{-1, -1};  // a pipe: the handler writes, the waiting thread reads

constexpr int signalExitBase = 128;  // the shell's convention: 128 + signal number

// Runs on whatever thread the signal reaches (libraries start threads before main(), so blocking the signals
// in main() would not keep them away): only async-signal-safe calls.
void onSignal(int signal) {
    if (received.exchange(signal) != 0) {
        _exit(signalExitBase + signal);
    }
    const char byte = 1;
    (void)!write(wakeUp[1], &byte, 1);
}

}  // namespace

void stopOnSignals(RunControl& control, const AfterStop& onInterrupt) {
    if (pipe2(wakeUp.data(), O_CLOEXEC) != 0) {
        return;  // the signals keep their usual meaning
    }
    std::thread([&control, &onInterrupt] {
        char byte = 0;
        while (read(wakeUp[0], &byte, 1) < 0) {
        }
        control.requestStop(received == SIGTERM ? AfterStop::KeepJob : onInterrupt);
    }).detach();
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction before {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) {  // a shell's background job stays deaf to Ctrl+C
            struct sigaction action {};
            action.sa_handler = onSignal;
            action.sa_flags = SA_RESTART;
            sigaction(signal, &action, nullptr);
        }
    }
}

int receivedSignal() noexcept {
    return received.load();
}

}  // namespace tessera::app
