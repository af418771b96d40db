#include "app/cli/signals.h"

#include "core/base/threads.h"
#include "core/files/unfinished_registry.h"
#include "core/job/record/unfinished_jobs.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace tessera::app {

namespace {

std::atomic<int> received{0};
std::array<int, 2> wakeUp{-1, -1};  // a pipe: the handler writes, the waiting thread reads

constexpr auto longestStop = std::chrono::milliseconds(1500);
std::mutex folderMutex;
std::filesystem::path jobFolder;  // guarded by it

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

// Loading a library, or a file system that does not answer, cannot be interrupted.
[[noreturn]] void leaveRun(AfterStop afterStop) {
    const std::lock_guard lock(folderMutex);
    const bool keeps = afterStop == AfterStop::KeepJob;
    files::removeAllUnfinished();
    if (!keeps && !jobFolder.empty()) {
        job::abandonJob(jobFolder);
    }
    std::fprintf(stderr, "tessera-cli: stopped; %s.\n",
                 keeps ? "what is done is kept; the same command goes on" : "nothing was written");
    _exit(signalExitBase + received);
}

}  // namespace

void stopOnSignals(RunControl& control, const AfterStop& onInterrupt) {
    if (pipe2(wakeUp.data(), O_CLOEXEC) != 0) {
        return;  // the signals keep their usual meaning
    }
    startThread([&control, &onInterrupt] {
        char byte = 0;
        while (read(wakeUp[0], &byte, 1) < 0) {
        }
        control.requestStop(received == SIGINT ? onInterrupt : AfterStop::KeepJob);
        if (control.afterStop() != AfterStop::KeepPlayable) {
            std::this_thread::sleep_for(longestStop);
            leaveRun(control.afterStop());
        }
    }).detach();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
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

void rememberJobFolder(const std::filesystem::path& folder) {
    const std::lock_guard lock(folderMutex);
    jobFolder = folder;
}

int receivedSignal() noexcept {
    return received.load();
}

}  // namespace tessera::app
