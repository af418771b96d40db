#include "app/cli/progress_printer.h"

#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/tool_messages.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace tessera::app {

namespace {

constexpr int schemaVersion = 1;
constexpr int barWidth = 30;
constexpr auto lineInterval = std::chrono::seconds(5);

std::string clockText(double seconds) {
    if (seconds < 0) {
        return "--:--";
    }
    const auto whole = static_cast<long long>(std::lround(seconds));
    char text[32];
    if (whole >= 3600) {
        std::snprintf(text, sizeof(text), "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    } else {
        std::snprintf(text, sizeof(text), "%02lld:%02lld", whole / 60, whole % 60);
    }
    return text;
}

const char* stageName(job::Stage stage) {
    switch (stage) {
        case job::Stage::Preparing:
            return "preparing";
        case job::Stage::Converting:
            return "converting";
        case job::Stage::Finishing:
            return "finishing";
    }
    return "";
}

std::string figures(const job::Progress& progress) {
    char text[160];
    std::snprintf(text, sizeof(text), "frame %lld of %lld  %.1f fps  %s left  memory %s, peak %s",
                  static_cast<long long>(progress.framesDone), static_cast<long long>(progress.framesTotal),
                  progress.framesPerSecond, clockText(progress.remainingSeconds).c_str(),
                  readableBytes(progress.memory.current).c_str(),
                  readableBytes(progress.memory.peak).c_str());
    return text;
}

}  // namespace

ProgressStyle progressStyle(const std::string& name) {
    if (name == "auto") {
        return isatty(STDERR_FILENO) != 0 ? ProgressStyle::Bar : ProgressStyle::Lines;
    }
    if (name == "bar") {
        return ProgressStyle::Bar;
    }
    if (name == "lines") {
        return ProgressStyle::Lines;
    }
    if (name == "json") {
        return ProgressStyle::Json;
    }
    if (name == "none") {
        return ProgressStyle::None;
    }
    throw Error(ErrorCode::BadOption, message::ProgressStyleUnknown(Name{name}));
}

void ProgressPrinter::show(const job::Progress& progress) {
    switch (m_style) {
        case ProgressStyle::Bar:
            showBar(progress);
            break;
        case ProgressStyle::Lines:
            showLine(progress);
            break;
        case ProgressStyle::Json:
            showJson(progress);
            break;
        case ProgressStyle::None:
            break;
    }
}

void ProgressPrinter::finish() {
    if (m_barShown) {
        std::fputc('\n', stderr);
        m_barShown = false;
    }
}

void ProgressPrinter::showBar(const job::Progress& progress) {
    const double part = progress.framesTotal > 0 ? static_cast<double>(progress.framesDone) /
                                                       static_cast<double>(progress.framesTotal)
                                                 : 0.0;
    const int filled = static_cast<int>(part * barWidth);
    std::string bar(static_cast<std::size_t>(filled), '#');
    bar.resize(barWidth, '-');
    // \033[K clears what a longer line left behind.
    std::fprintf(stderr, "\r%s [%s] %3.0f %%  %s\033[K", stageName(progress.stage), bar.c_str(), part * 100,
                 figures(progress).c_str());
    std::fflush(stderr);
    m_barShown = true;
}

void ProgressPrinter::showLine(const job::Progress& progress) {
    if (!m_announced && progress.framesTotal > 0) {
        m_announced = true;
        std::fprintf(stderr, "%lld frames to write\n", static_cast<long long>(progress.framesTotal));
    }
    const auto now = std::chrono::steady_clock::now();
    const bool complete = progress.framesTotal > 0 && progress.framesDone == progress.framesTotal;
    if (progress.framesDone == 0 || (!complete && now - m_lastLine < lineInterval)) {
        return;
    }
    m_lastLine = now;
    std::fprintf(stderr, "%s: %s\n", stageName(progress.stage), figures(progress).c_str());
}

void ProgressPrinter::showJson(const job::Progress& progress) {
    const nlohmann::ordered_json line{{"schema", schemaVersion},
                                      {"event", "progress"},
                                      {"stage", stageName(progress.stage)},
                                      {"framesDone", progress.framesDone},
                                      {"framesTotal", progress.framesTotal},
                                      {"elapsedSeconds", progress.elapsedSeconds},
                                      {"remainingSeconds", progress.remainingSeconds},
                                      {"framesPerSecond", progress.framesPerSecond},
                                      {"decodePerSecond", progress.decodePerSecond},
                                      {"inferPerSecond", progress.inferPerSecond},
                                      {"encodePerSecond", progress.encodePerSecond},
                                      {"outputBytes", progress.outputBytes},
                                      {"memoryBytes", progress.memory.current},
                                      {"memoryPeakBytes", progress.memory.peak}};
    std::fprintf(stderr, "%s\n", line.dump().c_str());
}

void printJsonEvent(const std::string& event, const std::string& message) {
    const nlohmann::ordered_json line{{"schema", schemaVersion}, {"event", event}, {"message", message}};
    std::fprintf(stderr, "%s\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

}  // namespace tessera::app
