#include "core/evaluation/program_run.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/tool_messages.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <spawn.h>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>

extern char** environ;

namespace tessera::evaluation {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds pollInterval{20};

struct Exit {
    int status = 0;
    rusage usage{};
    std::int64_t peakBytes = 0;
};

double secondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

pid_t start(std::vector<std::string> arguments) {
    std::vector<char*> pointers;
    for (std::string& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawnp(&child, pointers[0], nullptr, nullptr, pointers.data(), environ);
    if (error != 0) {
        throw Error(ErrorCode::Unsupported, message::ProgramNotStarted(Name{arguments[0]}),
                    std::strerror(error));
    }
    return child;
}

// The most that a running program held so far. Not ru_maxrss, which counts what this process held when it started the other.
std::int64_t peakOf(pid_t child) {
    constexpr std::string_view key = "VmHWM:";  // in kB
    std::ifstream status("/proc/" + std::to_string(child) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key)) {
            return std::strtoll(line.c_str() + key.size(), nullptr, 10) * 1024;
        }
    }
    return 0;
}

// Waits for the program to end. When stopped it is ended, and nothing comes back.
std::optional<Exit> waitFor(pid_t child, RunControl& control) {
    Exit exit;
    for (;;) {
        exit.peakBytes = std::max(exit.peakBytes, peakOf(child));
        const pid_t ended = wait4(child, &exit.status, WNOHANG, &exit.usage);
        if (ended == child) {
            return exit;
        }
        if (ended < 0 && errno != EINTR) {
            throw Error::internal(std::string("a program that was started cannot be waited for: ") +
                                  std::strerror(errno));
        }
        if (!control.proceed()) {
            kill(child, SIGKILL);
            wait4(child, &exit.status, 0, nullptr);
            return std::nullopt;
        }
        std::this_thread::sleep_for(pollInterval);
    }
}

}  // namespace

std::optional<ProgramRun> runProgram(std::vector<std::string> arguments, RunControl& control) {
    const auto before = Clock::now();
    const pid_t child = start(std::move(arguments));
    const std::optional<Exit> exit = waitFor(child, control);
    if (!exit) {
        return std::nullopt;
    }
    return ProgramRun{WIFEXITED(exit->status) && WEXITSTATUS(exit->status) == 0,
                      std::chrono::duration<double>(Clock::now() - before).count(),
                      secondsOf(exit->usage.ru_utime) + secondsOf(exit->usage.ru_stime), exit->peakBytes};
}

}  // namespace tessera::evaluation
