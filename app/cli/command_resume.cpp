#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/job_run.h"
#include "app/cli/signals.h"
#include "core/base/plain_text.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/unfinished_jobs.h"

#include <cstdio>
#include <filesystem>
#include <memory>

namespace tessera::app {

namespace {

struct ResumeOptions {
    std::filesystem::path target;
    bool overwrite = false;
    std::string device;
    RunOptions run;
};

// The job folder itself, or that of the output.
std::filesystem::path folderOf(const std::filesystem::path& target) {
    if (job::JobFolder::holdsJob(target)) {
        return target;
    }
    job::JobSpec spec;
    spec.output = target;
    const std::filesystem::path beside = job::JobFolder::pathFor(spec);
    for (const job::UnfinishedJob& unfinished : job::unfinishedJobs()) {
        if (!job::JobFolder::holdsJob(beside) &&
            unfinished.spec.output == std::filesystem::absolute(target)) {
            return unfinished.folder;
        }
    }
    return beside;
}

ExitCode listJobs() {
    for (const job::UnfinishedJob& unfinished : job::unfinishedJobs()) {
        std::printf("%s: %lld of %lld frames\n", plainText(unfinished.spec.output.string()).c_str(),
                    static_cast<long long>(unfinished.framesDone),
                    static_cast<long long>(unfinished.framesTotal));
    }
    return exitDone;
}

ExitCode runResume(const ResumeOptions& options, CommandContext& context) {
    if (options.target.empty()) {
        return listJobs();
    }
    const std::filesystem::path folder = std::filesystem::absolute(folderOf(options.target));
    rememberJobFolder(folder);
    job::JobSpec spec = job::JobFolder::open(folder, job::JobFolder::Use::Looking).job().spec;
    spec.generator.device = options.device.empty() ? spec.generator.device : options.device;
    confineTo({{spec.input, spec.keep.mask}, {spec.output}, {folder}, job::mayUseDevices(spec)}, context);
    return runJob(options.run, [&](const job::Listener& listener) {
        return job::resume({folder, options.overwrite, options.device}, engineGenerators(), context.control,
                           listener);
    });
}

}  // namespace

void addResumeCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("resume", "Go on with an interrupted conversion");
    const auto options = std::make_shared<ResumeOptions>();
    command->add_option(
        "target", options->target,
        "The output that was not finished, or the folder of its job; without it, unfinished jobs are "
        "listed");
    command->add_flag("-f,--force", options->overwrite, "Overwrite the output file");
    command->add_option("--device", options->device,
                        "Another device than the job was begun with, where that is gone; frames may differ "
                        "in their last bits");
    command->add_flag("--keep-partial", context.keepPartial,
                      "When interrupted, leave a playable file of what is done");
    options->run.declare(*command);
    command->callback(
        [options, &context] { context.run = [options, &context] { return runResume(*options, context); }; });
}

}  // namespace tessera::app
