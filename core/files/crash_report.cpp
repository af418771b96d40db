#include "core/files/crash_report.h"

#include "core/files/state_folder.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <exception>
#include <mutex>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

constexpr std::array fatalSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// The handler may use nothing that could itself be broken: fixed buffers, filled beforehand.
struct Prepared {
    std::array<char, 1024> path{};
    std::array<char, 256> program{};
    std::array<char, 1024> activity{};
    std::array<char, 1024> exception{};
    std::array<char, 64 * 1024> stack{};  // for a crash by too deep a recursion
};
Prepared prepared;
std::mutex activityMutex;

template <std::size_t size>
void copyText(std::array<char, size>& buffer, const std::string& text) {
    const std::size_t length = std::min(text.size(), size - 1);
    std::memcpy(buffer.data(), text.data(), length);
    buffer[length] = '\0';
}

void put(int file, const char* text) {
    (void)!write(file, text, std::strlen(text));
}

void putNumber(int file, long long number) {
    std::array<char, 24> digits{};
    char* at = digits.data() + digits.size() - 1;
    do {
        *--at = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(file, at);
}

const char* signalName(int signal) {
    switch (signal) {
        case SIGSEGV:
            return "an access to memory that is not there (SIGSEGV)";
        case SIGBUS:
            return "an access to memory that could not be read (SIGBUS)";
        case SIGFPE:
            return "an impossible calculation (SIGFPE)";
        case SIGILL:
            return "an instruction that this processor does not know (SIGILL)";
        default:
            return "a failed check inside the program (SIGABRT)";
    }
}

void onFatalSignal(int signal) {
    const int file = open(prepared.path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, prepared.program.data());
        put(file, " ended by ");
        put(file, signalName(signal));
        put(file, "\nseconds since 1970: ");
        putNumber(file, time(nullptr));
        put(file, "\nat work on: ");
        put(file, prepared.activity.data());
        put(file, "\nexception: ");
        put(file, prepared.exception.data());
        put(file, "\nbacktrace:\n");
        std::array<void*, 128> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), file);
        fsync(file);
        close(file);
    }
    raise(signal);  // the handler is gone (SA_RESETHAND): this time it ends the program
}

[[noreturn]] void onTerminate() {
    if (const std::exception_ptr current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::exception& error) {
            copyText(prepared.exception, error.what());
        } catch (...) {
            copyText(prepared.exception, "of an unknown type");
        }
    }
    std::abort();
}

fs::path reportFolder() {
    return stateFolder() / "reports";
}

fs::path reportOf(const std::string& process) {
    return reportFolder() / ("crash-" + process + ".txt");
}

fs::path markFolder() {
    return stateFolder() / "running";
}

}  // namespace

void reportCrashes(const std::string& programAndVersion) {
    std::error_code ignored;
    fs::create_directories(reportFolder(), ignored);
    copyText(prepared.path, reportOf(std::to_string(getpid())).string());
    copyText(prepared.program, programAndVersion);
    std::array<void*, 1> first{};
    (void)backtrace(first.data(), 1);  // loads what it needs now, not in the handler
    std::set_terminate(onTerminate);
    stack_t stack{};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    sigaltstack(&stack, nullptr);
    for (const int signal : fatalSignals) {
        struct sigaction action {};
        action.sa_handler = onFatalSignal;
        action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
        sigaction(signal, &action, nullptr);
    }
}

void noteForCrashReport(const std::string& activity) {
    const std::lock_guard lock(activityMutex);
    copyText(prepared.activity, activity);
}

RunMark::RunMark() : m_path(markFolder() / std::to_string(getpid())) {
    std::error_code ignored;
    fs::create_directories(markFolder(), ignored);
    fs::remove(reportOf(m_path.filename().string()), ignored);  // of an earlier program with this number
    m_lock = open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock >= 0) {
        flock(m_lock, LOCK_EX | LOCK_NB);
    }
}

RunMark::~RunMark() {
    if (m_lock >= 0) {
        unlink(m_path.c_str());
        close(m_lock);
    }
}

std::vector<fs::path> RunMark::takeAbandoned() {
    std::vector<fs::path> reports;
    std::error_code failure;
    for (const fs::directory_entry& mark : fs::directory_iterator(markFolder(), failure)) {
        const int file = open(mark.path().c_str(), O_RDWR | O_CLOEXEC);
        if (file < 0) {
            continue;
        }
        if (flock(file, LOCK_EX | LOCK_NB) == 0 && unlink(mark.path().c_str()) == 0) {
            const fs::path report = reportOf(mark.path().filename().string());
            reports.push_back(fs::exists(report) ? report : fs::path());
        }
        close(file);
    }
    return reports;
}

}  // namespace tessera::files
