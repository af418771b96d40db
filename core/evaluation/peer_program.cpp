#include "core/evaluation/peer_program.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"
#include "core/evaluation/program_run.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/input/open_input.h"

#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace tessera::evaluation {

namespace {

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
    const std::optional<ProgramRun> run = runProgram(std::move(arguments), control);
    if (!run) {
        return std::nullopt;
    }
    if (!run->succeeded) {
        throw Error(ErrorCode::BadInput, message::PeerFailed(Name{"minterpolate"}, named(spec.clip)));
    }
    result.seconds = run->seconds;
    result.cpuSeconds = run->cpuSeconds;
    result.peakBytes = run->peakBytes;
    return result;
}

}  // namespace tessera::evaluation
