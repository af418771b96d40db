#include "core/interpolation/script/script_trial.h"

#include "core/base/confinement.h"
#include "core/base/error.h"

#include <ATen/Parallel.h>

#include <csignal>
#include <cstdio>
#include <new>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tessera::interpolation::script {

namespace {

void limitTo(__rlimit_resource resource, std::int64_t value) {
    rlimit limit{};
    if (::getrlimit(resource, &limit) == 0) {
        limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(value));
        ::setrlimit(resource, &limit);
    }
}

// Address space that this process has taken already.
std::int64_t mappedBytes() {
    long long pages = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "re")) {
        const int found = std::fscanf(file, "%lld", &pages);
        (void)std::fclose(file);
        pages = found == 1 ? pages : 0;
    }
    return pages * ::sysconf(_SC_PAGESIZE);
}

// Nothing that it says or leaves behind is seen, not even a report of its crash.
void becomeSilent() {
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGTERM, SIGHUP}) {
        (void)std::signal(signal, SIG_DFL);
    }
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::dup2(nowhere, stream);
    }
}

[[noreturn]] void runInChild(const std::filesystem::path& file, const std::function<void()>& work,
                             const TrialLimits& limits) {
    becomeSilent();
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_FSIZE, 0);
    limitTo(RLIMIT_CPU, limits.computing.count());
    limitTo(RLIMIT_AS, mappedBytes() + limits.bytes);
    try {
        at::set_num_threads(1);  // those of the pool did not come along
        confine({.read = {file}, .write = {}});
        work();
    } catch (const Error& error) {
        ::_exit(error.code() == ErrorCode::OutOfMemory ? 1 : 0);
    } catch (const std::bad_alloc&) {
        ::_exit(1);
    } catch (...) {  // said when it is done again
    }
    ::_exit(0);
}

}  // namespace

TrialEnd tryInChild(const std::filesystem::path& file, const std::function<void()>& work,
                    const TrialLimits& limits) {
    const pid_t child = ::fork();
    if (child == 0) {
        runInChild(file, work, limits);
    }
    if (child < 0) {
        return TrialEnd::Died;
    }
    using Clock = std::chrono::steady_clock;
    const Clock::time_point last = Clock::now() + limits.waiting;
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(child, &status, WNOHANG)) == 0 && Clock::now() < last) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (ended == 0) {
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        return TrialEnd::TookTooLong;
    }
    if (ended == child && WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        return TrialEnd::Ended;
    }
    const bool isOutOfTime =
        WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    return isOutOfTime ? TrialEnd::TookTooLong : TrialEnd::Died;
}

}  // namespace tessera::interpolation::script
