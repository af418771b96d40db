#include "app/cli/command.h"
#include "app/cli/confined.h"
#include "app/cli/job_run.h"
#include "app/cli/option_values.h"
#include "app/cli/signals.h"
#include "app/cli/time_options.h"
#include "core/base/plain_text.h"
#include "core/base/tool_messages.h"
#include "core/files/picture_sequence.h"
#include "core/job/record/hardware_choice.h"
#include "core/job/record/job_folder.h"
#include "core/job/record/output_name.h"
#include "core/job/run/conversion.h"
#include "core/job/run/forecast.h"
#include "core/job/spread/spread.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"
#include "core/media/output/assembler.h"
#include "core/media/output/output_format.h"
#include "core/models/model_store.h"
#include "core/preset/preset.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <optional>

namespace tessera::app {

namespace {

// What the options say; an unset one leaves the preset's value.
struct ConvertOptions {
    job::JobSpec spec;
    TimeOptions time;
    std::string cuts = "repeat";
    std::string slowSound = "stretch";
    std::string preset;
    std::string model;
    std::string codec;
    std::optional<int> tile;
    std::optional<int> overlap;
    std::optional<double> flowScale;
    std::optional<int> steps;
    std::optional<int> quality;
    std::vector<std::int64_t> cutsAt;
    std::vector<std::int64_t> noCutsAt;
    std::string memoryLimit;
    std::string memoryReserve;
    RunOptions run;
    bool dryRun = false;
};

void applyPreset(const preset::Preset& preset, inference::GeneratorSettings& settings) {
    settings.tileSize = preset.tileSize;
    settings.overlap = preset.overlap;
    settings.flowScale = preset.flowScale;
    settings.sampleSteps = preset.sampleSteps;
    settings.automaticTiles = preset.automaticTiles;
}

// The preset's model where it can be used and no other was asked for.
void applyModel(const preset::Preset& preset, ConvertOptions& options) {
    inference::GeneratorSettings& settings = options.spec.generator;
    if (!options.model.empty() || preset.model.empty()) {
        settings.model = options.model.empty() ? settings.model : options.model;
        return;
    }
    if (preset.id == preset::bestPreset && !models::ModelStore().findRife()) {
        if (options.run.style() != ProgressStyle::Json) {
            std::fprintf(
                stderr,
                "Warning: the preset best lacks RIFE's weights, so %s is used; packaging/get_model.sh "
                "rife gets them.\n",
                settings.model.c_str());
        }
        return;
    }
    settings.model = preset.model;
}

// The model that will be used, as far as that is known before the input is read.
std::string modelOf(const ConvertOptions& options) {
    const bool isBest =
        options.model == "best" || (options.model.empty() && options.preset == preset::bestPreset);
    return isBest ? "best" : options.model;
}

// Before the run gives up the right to write beside the model.
void showLicenceOnce(const ConvertOptions& options) {
    const models::ModelStore store;
    const std::string id = modelOf(options);
    const auto model = id == "best" ? store.findRife() : store.find(id);
    if (model && options.run.style() != ProgressStyle::Json && store.isFirstUse(*model)) {
        std::fprintf(stderr, "%s is used under its licence: %s.\n", model->file.info.name.c_str(),
                     model->file.info.license.c_str());
    }
}

void applyRules(const ConvertOptions& options, job::JobSpec& spec) {
    spec.scenes.cuts = chosen<job::Cuts>(
        "--cuts", options.cuts,
        {{"repeat", job::Cuts::Repeat}, {"blend", job::Cuts::Blend}, {"ignore", job::Cuts::Ignore}});
    for (const auto& [frames, isCut] :
         {std::pair(&options.cutsAt, true), std::pair(&options.noCutsAt, false)}) {
        for (const std::int64_t frame : *frames) {
            if (frame < 2) {
                throw Error(ErrorCode::BadOption, message::CutFrameInvalid(frame));
            }
            spec.scenes.cutEdits[frame - 1] = isCut;
        }
    }
    spec.slowSound =
        chosen<job::SlowSound>("--slow-sound", options.slowSound,
                               {{"stretch", job::SlowSound::Stretch}, {"drop", job::SlowSound::Drop}});
}

// Before anything of the input is read.
void confineToFiles(ConvertOptions& options, const CommandContext& context) {
    job::JobSpec& spec = options.spec;
    spec.input = files::asSequence(spec.input);
    spec.encoder.codec = options.codec.empty() ? spec.encoder.codec : options.codec;
    const std::filesystem::path& output = spec.output.empty() ? files::entryOf(spec.input) : spec.output;
    confineTo({{spec.input, spec.keep.mask, options.time.timeMap},
               {output},
               {spec.folder},
               job::mayUseDevices(spec)},
              context);
}

void complete(ConvertOptions& options) {
    options.time.apply(options.spec);
    applyRules(options, options.spec);
    inference::GeneratorSettings& settings = options.spec.generator;
    const preset::Preset& preset =
        options.preset.empty()
            ? preset::recommendedPreset(media::readMediaInfo(options.spec.input).video.size)
            : preset::findPreset(options.preset);
    applyPreset(preset, settings);
    applyModel(preset, options);
    settings.tileSize = options.tile.value_or(settings.tileSize);
    settings.automaticTiles = settings.automaticTiles && !options.tile;
    if (!options.memoryLimit.empty()) {
        settings.memoryLimit = parseBytes(options.memoryLimit);
    }
    if (!options.memoryReserve.empty()) {
        settings.memoryReserve = options.memoryReserve == "0" ? 0 : parseBytes(options.memoryReserve);
    }
    settings.overlap = options.overlap.value_or(settings.overlap);
    settings.flowScale = options.flowScale.value_or(settings.flowScale);
    settings.sampleSteps = options.steps.value_or(settings.sampleSteps);
    options.spec.encoder.quality = options.quality;
    media::EncoderOptions& encoder = options.spec.encoder;
    const bool byOutput = options.codec.empty() && !options.spec.output.empty();
    encoder.codec = byOutput                ? media::usualCodec(options.spec.output)
                    : options.codec.empty() ? encoder.codec
                                            : options.codec;
    if (options.spec.output.empty()) {
        options.spec.output = job::nameOutput(options.spec);
    }
}

std::string timeText(double seconds) {
    const auto whole = static_cast<long long>(seconds + 0.5);
    return whole < 60 ? std::to_string(whole) + " s"
                      : std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

ExitCode runForecast(const ConvertOptions& options, CommandContext& context) {
    const std::optional<job::Forecast> forecast =
        job::Forecaster().forecast(options.spec, engineGenerators(), context.control);
    if (!forecast) {
        return exitInterrupted;
    }
    if (options.run.style() == ProgressStyle::Json) {
        const nlohmann::ordered_json json{{"event", "forecast"},
                                          {"outputFrames", forecast->outputFrames},
                                          {"seconds", forecast->seconds},
                                          {"leastSeconds", forecast->leastSeconds},
                                          {"mostSeconds", forecast->mostSeconds},
                                          {"outputBytes", forecast->outputBytes},
                                          {"diskBytes", forecast->diskBytes},
                                          {"processBytes", forecast->processBytes}};
        std::printf("%s\n", json.dump().c_str());
        return exitDone;
    }
    std::printf("%s: %lld frames in about %s (%s to %s), %s; meanwhile %s of disk and %s of memory\n",
                plainText(options.spec.output.string()).c_str(),
                static_cast<long long>(forecast->outputFrames), timeText(forecast->seconds).c_str(),
                timeText(forecast->leastSeconds).c_str(), timeText(forecast->mostSeconds).c_str(),
                readableBytes(forecast->outputBytes).c_str(), readableBytes(forecast->diskBytes).c_str(),
                readableBytes(forecast->processBytes).c_str());
    return exitDone;
}

ExitCode runConvert(ConvertOptions options, CommandContext& context) {
    showLicenceOnce(options);
    confineToFiles(options, context);
    complete(options);
    if (options.dryRun) {
        return runForecast(options, context);
    }
    options.spec.refuseLosses = options.run.strict;
    rememberJobFolder(job::JobFolder::pathFor(job::withWholePaths(options.spec)));
    return runJob(options.run, [&](const job::Listener& listener) {
        return job::convert(options.spec, engineGenerators(), context.control, listener);
    });
}

ExitCode runPlanJob(ConvertOptions options, CommandContext& context) {
    confineToFiles(options, context);
    complete(options);
    const std::optional<job::JobStatus> status = job::planJob(options.spec, context.control);
    if (!status) {
        return exitInterrupted;
    }
    printWarnings(status->warnings, options.run.style());
    std::printf("%s: %d segments, 0 to %d, of %lld frames in all\n",
                plainText(options.spec.folder.string()).c_str(), status->segments, status->segments - 1,
                static_cast<long long>(status->framesTotal));
    return exitDone;
}

void declare(CLI::App& command, ConvertOptions& options) {
    command
        .add_option("input", options.spec.input,
                    "The video to convert: a file, a folder of numbered pictures, or a pattern such as "
                    "in/frame_%05d.png")
        ->required();
    command.add_option("-o,--output", options.spec.output,
                       "The file to write; its extension chooses the container (default: beside the input); "
                       "pictures go to a new folder, as in out/frame_%05d.png");
    options.time.declare(command);
    command.add_option("--slow-sound", options.slowSound, "In slow motion: stretch or drop")
        ->capture_default_str();
    command.add_option("--cuts", options.cuts, "Between scenes: repeat, blend or ignore")
        ->capture_default_str();
    command
        .add_option("--cut-threshold", options.spec.scenes.cutThreshold,
                    "The score from which on two frames belong to different scenes, 0 to 1")
        ->capture_default_str();
    command
        .add_option("--cut-at", options.cutsAt,
                    "Frames that begin a scene whatever the score, such as 25,113; counted from 1")
        ->delimiter(',');
    command.add_option("--no-cut-at", options.noCutsAt, "Frames that surely do not begin one")
        ->delimiter(',');
    command.add_option("--mask", options.spec.keep.mask,
                       "A PNG file, white where generated frames keep the nearer original (captions, HUDs)");
    command
        .add_option("--mask-edge", options.spec.keep.softEdge,
                    "Pixels around the mask over which it fades out")
        ->capture_default_str();
    command.add_option("--preset", options.preset,
                       "A preset from \"tessera-cli presets\" (default: by frame size)");
    command.add_option("--tile", options.tile, "Tile size in pixels; 0 computes each frame in one piece");
    command.add_option("--overlap", options.overlap, "Pixels that neighbouring tiles share");
    command.add_option("--memory-limit", options.memoryLimit,
                       "With the preset automatic: memory that tensors may hold, such as 2GB");
    command.add_option("--memory-reserve", options.memoryReserve,
                       "With the preset automatic: free memory that is left to other programs");
    command
        .add_option("--batch", options.spec.generator.batch,
                    "Tiles, or times of one pair, computed at once by models that can (0: one on a CPU; on a "
                    "GPU four tiles, one time)")
        ->check(CLI::Range(0, 64));
    command.add_flag("--cpu-fallback", options.spec.generator.cpuFallback,
                     "Go on on the CPU when a GPU has no memory even for the smallest tile");
    command.add_flag("--compute-static{false}", options.spec.generator.skipStaticTiles,
                     "Compute tiles whose two inputs are equal too, instead of copying them");
    command.add_option("--seed", options.spec.generator.seed,
                       "Of the noise that some models draw (default: 0)");
    command.add_option("--flow-scale", options.flowScale,
                       "Resolution of motion estimation, 0.05 to 1; RIFE: 0.25 to 4");
    command.add_flag("--ensemble", options.spec.generator.ensemble,
                     "Both directions of time and their mean: half as fast; RIFE up to 4.20 and 4.24");
    command.add_flag("--graphs", options.spec.generator.graphs,
                     "On a card: record what repeats from frame to frame, and replay it (not measured yet); "
                     "RIFE and best");
    command.add_option("--steps", options.steps, "Refinement iterations");
    command.add_option("--model", options.model,
                       "The interpolator: flow, or a name from \"tessera-cli models list\" (default: flow, "
                       "or the preset's)");
    command.add_option("--device", options.spec.generator.device, "auto, cpu, cuda or cuda:N")
        ->capture_default_str();
    command
        .add_option("--precision", options.spec.generator.precision,
                    "What models that can do with fewer bits compute in: auto, fp32, fp16 or bf16 (auto: "
                    "fp32 on a CPU; "
                    "measured on a card)")
        ->capture_default_str();
    command.add_option("--threads", options.spec.generator.threads, "CPU threads for tensors (0: all)");
    command.add_option("--codec", options.codec,
                       "h264, hevc, av1, vp9, ffv1 or prores; png, tiff, jpeg, apng or gif; a hardware "
                       "encoder that \"tessera-cli "
                       "devices\" lists, or fast for the first of them that works; those do not promise the "
                       "same bytes again "
                       "(default: what the output's extension stands for, h264 in most)");
    command
        .add_option("--decode", options.spec.decode,
                    "software, a kind of hardware that \"tessera-cli devices\" lists, or auto for the first "
                    "that takes "
                    "this video; only software promises the same frames to the last bit")
        ->capture_default_str();
    command.add_option("--quality", options.quality, "CRF-like: lower is better and larger");
    command.add_option("--encoder-speed", options.spec.encoder.speed, "The encoder's own speed preset");
    command.add_option("--pixel-format", options.spec.encoder.pixelFormat, "Default: the source's");
    command.add_flag("-f,--force", options.spec.overwrite, "Overwrite the output file");
    command
        .add_option("--segment-seconds", options.spec.segmentSeconds,
                    "Length of the pieces that survive an interruption, 0.1 to 3600; those with much to "
                    "generate are shorter, of about the same work")
        ->capture_default_str();
    command.add_flag("--restart", options.spec.restart,
                     "Begin anew where unfinished work was made with other settings");
    options.run.declare(command);
}

}  // namespace

void addConvertCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("convert", "Raise the frame rate of a video");
    const auto options = std::make_shared<ConvertOptions>();
    declare(*command, *options);
    command->add_option("--job-dir", options->spec.folder,
                        "Where unfinished work is kept (default: a hidden folder beside the output)");
    command->add_flag(
        "--dry-run", options->dryRun,
        "Make nothing: say what the conversion would take in time, disk and memory, and how large the "
        "file would be, from a second of it");
    command->add_flag("--keep-partial", context.keepPartial,
                      "When interrupted, leave a playable file of what is done");
    command->callback(
        [options, &context] { context.run = [options, &context] { return runConvert(*options, context); }; });
}

void addPlanJobCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command =
        app.add_subcommand("plan-job", "Cut a conversion into segments that any number of machines can make");
    const auto options = std::make_shared<ConvertOptions>();
    declare(*command, *options);
    command
        ->add_option("--dir", options->spec.folder, "The folder of the job, on a disk that all machines see")
        ->required();
    command->callback(
        [options, &context] { context.run = [options, &context] { return runPlanJob(*options, context); }; });
}

}  // namespace tessera::app
