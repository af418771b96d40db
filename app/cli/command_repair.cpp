#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/job_run.h"
#include "app/cli/option_values.h"
#include "core/base/job_messages.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/result_record.h"
#include "core/job/run/repair.h"

#include <memory>

namespace tessera::app {

namespace {

struct RepairOptions {
    job::RepairRequest request;
    std::string from;
    std::string to;
    bool blend = false;
    bool ensemble = false;
    std::vector<std::int64_t> cutsAt;
    RunOptions run;
};

void complete(RepairOptions& options) {
    job::RepairRequest& request = options.request;
    request.from = parseTime(options.from);
    request.to = parseTime(options.to);
    job::RepairChoice& choice = request.choice;
    if (options.blend) {
        choice.model = "blend";
    }
    if (options.ensemble) {
        choice.ensemble = true;
    }
    for (const std::int64_t frame : options.cutsAt) {
        if (frame < 2) {
            throw Error(ErrorCode::BadOption, message::CutFrameInvalid(frame));
        }
        choice.cutEdits[frame - 1] = true;
    }
    if (!job::saysAnything(choice)) {
        throw Error(ErrorCode::BadOption, message::RepairNotSaid());
    }
}

// What the record names is known once the result was found by its checksum; nothing of it was read as a video yet.
void confineToFiles(const job::RepairRequest& request, const CommandContext& context) {
    const job::ResultRecord record = job::recordOfResult(request.result);
    const job::JobSpec& spec = record.job.spec;
    CommandFiles files;
    files.inputs = {request.result, request.source.empty() ? spec.input : request.source,
                    request.choice.keep.mask, spec.keep.mask};
    for (const job::Repair& repair : record.repairs) {
        files.inputs.push_back(repair.making.spec.keep.mask);
    }
    files.outputs = {request.output.empty() ? request.result : request.output};
    files.devices = job::mayUseDevices(spec);
    confineTo(files, context);
}

ExitCode runRepair(RepairOptions options, CommandContext& context) {
    complete(options);
    confineToFiles(options.request, context);
    return runJob(options.run, [&](const job::Listener& listener) {
        return job::repair(options.request, engineGenerators(), context.control, listener);
    });
}

}  // namespace

void addRepairCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand(
        "repair", "Make a stretch of a finished result again and leave the rest of the file as it is");
    const auto options = std::make_shared<RepairOptions>();
    job::RepairRequest& request = options->request;
    job::RepairChoice& choice = request.choice;
    command
        ->add_option("result", request.result, "A file that \"tessera-cli convert\" or the window made here")
        ->required();
    command
        ->add_option("--from", options->from, "Where the stretch begins: seconds or h:mm:ss.s of the result")
        ->required();
    command->add_option("--to", options->to, "Where it ends")->required();
    CLI::Option* original = command->add_flag("--original", choice.keepsOriginals,
                                              "Show the nearer original in place of each generated frame");
    CLI::Option* blend = command->add_flag("--blend", options->blend, "Mix the two originals");
    CLI::Option* model = command->add_option("--model", choice.model, "Generate with another interpolator");
    original->excludes(blend)->excludes(model);
    blend->excludes(model);
    command->add_option("--flow-scale", choice.flowScale, "Resolution of motion estimation, 0.05 to 4");
    command->add_option("--steps", choice.sampleSteps, "Refinement iterations");
    command->add_flag("--ensemble", options->ensemble, "Both directions of time and their mean");
    command->add_option("--mask", choice.keep.mask,
                        "A PNG file, white where generated frames keep the nearer original");
    command->add_option("--mask-edge", choice.keep.softEdge, "Pixels around it over which it fades out")
        ->capture_default_str();
    command
        ->add_option("--cut-at", options->cutsAt,
                     "Frames of the source that begin a scene, such as 25,113; counted from 1")
        ->delimiter(',');
    command->add_option("--source", request.source, "The source, if it does not lie where it lay");
    command->add_option(
        "-o,--output", request.output,
        "A file of the same kind to write (default: the result itself, once the new one is complete)");
    command->add_flag("-f,--force", request.overwrite, "Overwrite the output file");
    options->run.declare(*command);
    command->callback(
        [options, &context] { context.run = [options, &context] { return runRepair(*options, context); }; });
}

}  // namespace tessera::app
