#include "app/cli/job_run.h"

#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/plain_text.h"
#include "core/inference/engine.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace tessera::app {

namespace {

void printFigures(const job::Report& report) {
    if (report.generatedFrames == 0) {
        return;
    }
    const job::GeneratingFigures& generating = report.generating;
    std::printf("%.2f s a generated frame", generating.seconds / static_cast<double>(report.generatedFrames));
    if (generating.predictedSeconds > 0) {
        std::printf("; predicted were %.2f s and a peak of %s", generating.predictedSeconds,
                    readableBytes(generating.predictedBytes).c_str());
    }
    std::printf("\n");
    if (report.seams.frames > 0) {
        std::printf(
            "seams: steps across tile borders are %.3f times those in the originals, at worst %.3f (frame "
            "%lld)\n",
            report.seams.mean(), report.seams.worst, static_cast<long long>(report.seams.worstFrame));
    }
}

void printRepair(const job::Report& report) {
    const auto& [frames, encoded] = *report.repaired;
    std::printf(
        "%s: frames %lld to %lld made again, %lld to %lld encoded again, in %.1f s; the rest is as it was, "
        "%s\n",
        plainText(report.output.string()).c_str(), static_cast<long long>(frames.first + 1),
        static_cast<long long>(frames.end), static_cast<long long>(encoded.first + 1),
        static_cast<long long>(encoded.end), report.seconds, readableBytes(report.outputBytes).c_str());
}

void printResult(const job::Report& report) {
    if (report.repaired) {
        printRepair(report);
        return;
    }
    if (report.keptFrames == report.outputFrames) {
        std::printf("%s: %lld frames, made before, %s\n", plainText(report.output.string()).c_str(),
                    static_cast<long long>(report.outputFrames), readableBytes(report.outputBytes).c_str());
        return;
    }
    std::printf("%s: %lld frames, %lld of them generated, in %.1f s on %s, peak %s of tensors, %s\n",
                plainText(report.output.string()).c_str(), static_cast<long long>(report.outputFrames),
                static_cast<long long>(report.generatedFrames), report.seconds, report.device.c_str(),
                readableBytes(report.peakBytes).c_str(), readableBytes(report.outputBytes).c_str());
    printFigures(report);
    if (!report.filter.empty()) {
        std::printf("filtered first: %s\n", report.filter.c_str());
    }
    if (report.keptFrames > 0) {
        std::printf("%lld of the frames were there from an earlier run\n",
                    static_cast<long long>(report.keptFrames));
    }
}

}  // namespace

void RunOptions::declare(CLI::App& command) {
    command.add_option("--progress", progress, "auto, bar, lines, json or none")->capture_default_str();
    command.add_flag(
        "--strict", strict,
        "Make nothing where something of the source would be lost, and exit with code 7 when there "
        "were warnings, notes aside");
    command.add_flag("-q,--quiet", quiet, "Show no progress");
}

ProgressStyle RunOptions::style() const {
    return quiet ? ProgressStyle::None : progressStyle(progress);
}

ExitCode runJob(const RunOptions& options, const std::function<job::Report(const job::Listener&)>& run) {
    const ProgressStyle style = options.style();
    ProgressPrinter printer(style);
    job::Listener listener;
    listener.onProgress = [&printer](const job::Progress& progress) { printer.show(progress); };
    std::vector<Message> told;
    listener.onForeseen = [&](const std::vector<Message>& losses) {
        printer.finish();
        printWarnings(losses, style);
        told = losses;
    };
    std::optional<job::Report> report;
    try {
        report = run(listener);
    } catch (...) {
        printer.finish();
        throw;
    }
    printer.finish();
    if (report->ending == job::Ending::Cancelled) {
        const std::string what = report->output.empty()
                                     ? report->keptFolder.empty()
                                           ? "nothing was written"
                                           : "what is done is kept; the same command goes on"
                                     : "what was done is in " + report->output.string();
        std::fprintf(stderr, "tessera-cli: stopped; %s.\n", what.c_str());
        return exitInterrupted;
    }
    std::vector<Message> late = report->warnings;
    std::erase_if(late,
                  [&](const Message& warning) { return std::ranges::find(told, warning) != told.end(); });
    printWarnings(late, style);
    if (report->ending == job::Ending::Refused) {
        std::fprintf(stderr, "tessera-cli: nothing was written: --strict allows no loss.\n");
        return exitWarnings;
    }
    printResult(*report);
    return options.strict && report->ending == job::Ending::DoneWithWarnings ? exitWarnings : exitDone;
}

void printWarnings(const std::vector<Message>& warnings, ProgressStyle style) {
    for (const Message& warning : warnings) {
        const std::string advice = englishAdvice(warning);
        const std::string text = english(warning) + (advice.empty() ? "" : " " + advice);
        const bool isNote = patternOf(warning.id).severity == Severity::Note;
        if (style == ProgressStyle::Json) {
            printJsonEvent(isNote ? "note" : "warning", text);
        } else {
            std::fprintf(stderr, "%s: %s\n", isNote ? "Note" : "Warning", plainText(text).c_str());
        }
    }
}

inference::MakeGenerator engineGenerators() {
    return [](const inference::GeneratorSettings& settings) {
        return inference::engine().makeGenerator(settings);
    };
}

}  // namespace tessera::app
