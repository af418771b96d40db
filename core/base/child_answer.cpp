#include "core/base/child_answer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tessera {

namespace {

constexpr std::size_t longestAnswer = 4096;  // a pipe takes that at once

[[noreturn]] void answer(const std::function<std::string()>& work, int pipe) {
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGTERM, SIGHUP}) {
        (void)std::signal(signal, SIG_DFL);  // no report of its crash
    }
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::dup2(nowhere, stream);
    }
    const std::string text = work();
    const std::size_t length = std::min(text.size(), longestAnswer);
    const bool isWritten = ::write(pipe, text.data(), length) == static_cast<ssize_t>(length);
    ::_exit(isWritten ? 0 : 1);
}

// Everything until the other end is closed; false when that takes too long.
bool readAll(int pipe, std::chrono::milliseconds patience, std::string& text) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point last = Clock::now() + patience;
    std::array<char, longestAnswer> part{};
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(last - Clock::now());
        pollfd entry{pipe, POLLIN, 0};
        const int ready = left.count() > 0 ? ::poll(&entry, 1, static_cast<int>(left.count())) : 0;
        if (ready == 0) {
            return false;
        }
        if (ready < 0) {
            continue;  // a signal
        }
        const ssize_t length = ::read(pipe, part.data(), part.size());
        if (length > 0) {
            text.append(part.data(), static_cast<std::size_t>(length));
        } else if (length == 0 || errno != EINTR) {
            return true;
        }
    }
}

// Its status; none where even a killed one does not end, because it waits inside a driver.
std::optional<int> endOf(pid_t child, bool isEnding) {
    constexpr int tries = 200;
    constexpr std::chrono::milliseconds step(10);
    for (int i = 0; i < tries; ++i) {
        int status = 0;
        if (!isEnding) {
            ::kill(child, SIGKILL);
        }
        if (::waitpid(child, &status, WNOHANG) == child) {
            return status;
        }
        std::this_thread::sleep_for(step);
    }
    return std::nullopt;
}

}  // namespace

ChildAnswer askChild(const std::function<std::string()>& work, std::chrono::milliseconds patience) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t child = ::fork();
    if (child == 0) {
        answer(work, ends[1]);
    }
    ::close(ends[1]);
    ChildAnswer result;
    const bool isClosed = child > 0 && readAll(ends[0], patience, result.text);
    ::close(ends[0]);
    if (child < 0) {
        return {};
    }
    const std::optional<int> status = endOf(child, isClosed);
    const bool isAnswered = status && WIFEXITED(*status) && WEXITSTATUS(*status) == 0;
    result.end = !isClosed    ? ChildAnswer::End::Silent
                 : isAnswered ? ChildAnswer::End::Answered
                              : ChildAnswer::End::Died;
    return result;
}

}  // namespace tessera
