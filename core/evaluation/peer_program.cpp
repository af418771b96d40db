#include "core/evaluation/peer_program.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/input/open_input.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <spawn.h>
#include <unistd.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <utility>
#include <vector>

extern char** environ;

namespace tessera::evaluation {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds pollInterval{20};

struct Exit {
    int status = 0;
    rusage usage{};
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

// Waits for the program to end. When stopped it is ended, and nothing comes back.
std::optional<Exit> waitFor(pid_t child, RunControl& control) {
    Exit exit;
    for (;;) {
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

std::string text(const Rational& value) {
    return std::to_string(value.num()) + "/" + std::to_string(value.den());
}

// Keeps every n-th frame at an even pace, and makes the ones between.
std::string filters(const EvaluationSpec& spec, const Rational& rate) {
    const std::string frames =
        spec.frames > 0 ? "trim=end_frame=" + std::to_string(spec.frames) + "," : std::string();
    const std::string step = std::to_string(spec.keepEvery);
    return frames + "select='not(mod(n," + step + "))',setpts=N*" + step + "/((" + text(rate) +
           ")*TB),minterpolate=fps=" + text(rate) + ":mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1";
}

}  // namespace

TemporaryFile::TemporaryFile(const std::string& extension) {
    std::string name = (std::filesystem::temp_directory_path() / "tessera-XXXXXX").string() + extension;
    const int descriptor = mkstemps(name.data(), static_cast<int>(extension.size()));
    if (descriptor < 0) {
        throw Error(
            ErrorCode::Output,
            message::TemporaryFileNotCreated(Name{std::filesystem::path(name).parent_path().string()}),
            std::strerror(errno));
    }
    close(descriptor);
    m_path = name;
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

std::optional<PeerResult> runMinterpolate(const EvaluationSpec& spec, std::optional<double> from,
                                          RunControl& control) {
    const media::VideoInfo video = media::readMediaInfo(spec.clip).video;
    const Rational rate = video.frameRate == Rational{0} ? Rational{25} : video.frameRate;
    PeerResult result{TemporaryFile(".mkv")};
    std::vector<std::string> arguments{"ffmpeg", "-v", "error", "-nostdin", "-y", "-noautorotate"};
    if (from) {  // a little early, so that rounding leaves the frame in
        arguments.insert(arguments.end(),
                         {"-copyts", "-seek_timestamp", "1", "-ss", std::to_string(*from - 0.0005)});
    }
    arguments.insert(arguments.end(),
                     {"-i", media::fileUrl(spec.clip), "-map", "0:" + std::to_string(video.streamIndex),
                      "-vf", filters(spec, rate), "-fps_mode", "passthrough", "-c:v", "ffv1", "-g", "1",
                      media::fileUrl(result.file.path())});
    const auto before = Clock::now();
    const pid_t child = start(std::move(arguments));
    const std::optional<Exit> exit = waitFor(child, control);
    if (!exit) {
        return std::nullopt;
    }
    if (!WIFEXITED(exit->status) || WEXITSTATUS(exit->status) != 0) {
        throw Error(ErrorCode::BadInput, message::PeerFailed(named(spec.clip)));
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - before).count();
    result.cpuSeconds = secondsOf(exit->usage.ru_utime) + secondsOf(exit->usage.ru_stime);
    result.peakBytes = std::int64_t{exit->usage.ru_maxrss} * 1024;
    return result;
}

}  // namespace tessera::evaluation
