#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/job_run.h"
#include "app/cli/option_values.h"
#include "core/base/plain_text.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/job_folder.h"
#include "core/job/spread/spread.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct StatusOptions {
    std::filesystem::path folder;
    bool missing = false;
    bool json = false;
};

struct SegmentOptions {
    job::SegmentsRequest request;
    RunOptions run;
};

struct MergeOptions {
    job::MergeRequest request;
    RunOptions run;
};

ExitCode endOf(const job::JobStatus& status) {
    return status.missing.empty() ? exitDone : exitUnfinished;
}

void printJson(const job::JobStatus& status) {
    nlohmann::ordered_json json{{"schema", 1},
                                {"segments", status.segments},
                                {"missing", status.missing},
                                {"framesDone", status.framesDone},
                                {"framesTotal", status.framesTotal},
                                {"diskNeedBytes", status.diskNeed}};
    if (status.diskFree) {
        json["diskFreeBytes"] = *status.diskFree;
    }
    std::printf("%s\n", json.dump(2).c_str());
}

ExitCode runStatus(const StatusOptions& options) {
    const job::JobStatus status = job::jobStatus(options.folder);
    if (options.json) {
        printJson(status);
    } else if (options.missing) {
        for (const int index : status.missing) {
            std::printf("%d\n", index);
        }
    } else {
        std::printf("%s: %d of %d segments, %lld of %lld frames; about %s more are needed on the disk\n",
                    plainText(status.spec.output.string()).c_str(),
                    status.segments - static_cast<int>(status.missing.size()), status.segments,
                    static_cast<long long>(status.framesDone), static_cast<long long>(status.framesTotal),
                    readableBytes(status.diskNeed).c_str());
    }
    return endOf(status);
}

void confineToJob(const std::filesystem::path& folder, const std::filesystem::path& output,
                  const std::string& device, const CommandContext& context) {
    job::JobSpec spec = job::JobFolder::open(folder, job::JobFolder::Use::Looking).job().spec;
    spec.generator.device = device.empty() ? spec.generator.device : device;
    confineTo({{spec.input, spec.keep.mask},
               {output.empty() ? spec.output : output},
               {folder},
               job::mayUseDevices(spec)},
              context);
}

ExitCode runSegments(const SegmentOptions& options, const CommandContext& context) {
    confineToJob(options.request.folder, {}, options.request.device, context);
    ProgressPrinter printer(options.run.style());
    job::Listener listener;
    listener.onProgress = [&printer](const job::Progress& progress) { printer.show(progress); };
    const job::SegmentsResult result =
        job::runSegments(options.request, engineGenerators(), context.control, listener);
    printer.finish();
    std::printf("%d made, %d were there\n", result.made, result.there);
    return result.stopped ? exitInterrupted : exitDone;
}

ExitCode runMerge(const MergeOptions& options, const CommandContext& context) {
    confineToJob(options.request.folder, options.request.output, "cpu", context);
    const job::MergeResult result = job::mergeJob(options.request, context.control);
    if (result.report) {
        return runJob(options.run, [&](const job::Listener&) { return *result.report; });
    }
    std::fprintf(stderr, "tessera-cli: %zu of %d segments are missing; make them first.\n",
                 result.status.missing.size(), result.status.segments);
    return exitUnfinished;
}

void addRunSegment(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("run-segment", "Make segments of a planned job");
    const auto options = std::make_shared<SegmentOptions>();
    command->add_option("dir", options->request.folder, "The folder of the job")->required();
    command->add_option("segments", options->request.segments, "Their numbers, from 0")->required();
    command->add_option("--device", options->request.device,
                        "Instead of the job's: auto, cpu, cuda or cuda:N");
    command->add_option("--threads", options->request.threads,
                        "Instead of the job's: CPU threads for tensors");
    options->run.declare(*command);
    command->callback([options, &context] {
        context.run = [options, &context] { return runSegments(*options, context); };
    });
}

void addMerge(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("merge", "Put the finished file together from a job's segments");
    const auto options = std::make_shared<MergeOptions>();
    command->add_option("dir", options->request.folder, "The folder of the job")->required();
    command->add_option("-o,--output", options->request.output, "The file to write (default: as planned)");
    command->add_flag("-f,--force", options->request.overwrite, "Overwrite the output file");
    options->run.declare(*command);
    command->callback(
        [options, &context] { context.run = [options, &context] { return runMerge(*options, context); }; });
}

void addStatus(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("status", "Say how far a planned or interrupted job is");
    const auto options = std::make_shared<StatusOptions>();
    command->add_option("dir", options->folder, "The folder of the job")->required();
    command->add_flag("--missing", options->missing,
                      "Print only the numbers of missing segments, one a line");
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options, &context] { context.run = [options] { return runStatus(*options); }; });
}

}  // namespace

void addSpreadCommands(CLI::App& app, CommandContext& context) {
    addRunSegment(app, context);
    addMerge(app, context);
    addStatus(app, context);
}

}  // namespace tessera::app
