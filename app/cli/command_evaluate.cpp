#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/plain_text.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_page.h"
#include "core/evaluation/triplets.h"
#include "core/inference/engine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct EvaluateOptions {
    std::vector<std::filesystem::path> clips;
    std::vector<std::filesystem::path> triplets;
    std::vector<std::string> models{"flow"};
    std::vector<std::string> peers;
    evaluation::EvaluationSpec spec;
    inference::GeneratorSettings settings;
    std::filesystem::path page;
    bool overwrite = false;
    std::filesystem::path perceptual = inference::perceptualFolder();
    bool json = false;
};

// Files as they are; of a folder those directly in it, by name.
std::vector<std::filesystem::path> clipsOf(const std::vector<std::filesystem::path>& given) {
    std::vector<std::filesystem::path> clips;
    for (const std::filesystem::path& path : given) {
        if (!std::filesystem::is_directory(path)) {
            clips.push_back(path);
            continue;
        }
        std::vector<std::filesystem::path> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            if (entry.is_regular_file()) {
                inside.push_back(entry.path());
            }
        }
        std::ranges::sort(inside);
        clips.insert(clips.end(), inside.begin(), inside.end());
    }
    return clips;
}

std::string figure(const std::optional<double>& value, int digits) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.*f", digits, value.value_or(0));
    return value ? text : "-";
}

void printHeader() {
    std::printf("%-22s %-13s %6s %7s %7s %7s %8s %7s %7s %7s %7s %8s %8s %8s %9s\n", "clip", "made by",
                "frames", "PSNR", "luma", "SSIM", "MS-SSIM", "GMSD", "percept", "sharp", "worst", "flicker",
                "seconds", "CPU s", "peak");
}

void printRow(const evaluation::Evaluation& row) {
    std::printf("%-22s %-13s %6zu %7.2f %7.2f %7s %8s %7s %7s %7s %7.2f %8.3f %8.3f %8.3f %9s\n",
                plainText(row.clip.filename().string()).c_str(), row.maker.c_str(), row.frames.size(),
                row.psnr, row.lumaPsnr, figure(row.ssim, 4).c_str(), figure(row.multiscaleSsim, 4).c_str(),
                figure(row.gradientDeviation, 4).c_str(), figure(row.perceptual, 4).c_str(),
                figure(row.sharpness, 3).c_str(), row.worstPsnr, row.flicker, row.seconds, row.cpuSeconds,
                readableBytes(row.peakBytes).c_str());
    std::fflush(stdout);
}

// One line for each maker when there are several clips.
void printMeans(const std::vector<evaluation::Evaluation>& rows) {
    std::vector<std::string> makers;
    for (const evaluation::Evaluation& row : rows) {
        if (std::ranges::find(makers, row.maker) == makers.end()) {
            makers.push_back(row.maker);
        }
    }
    for (const std::string& maker : makers) {
        double psnr = 0;
        double luma = 0;
        double worst = 0;
        double flicker = 0;
        double deviation = 0;
        double sharpness = 0;
        double perceptual = 0;
        int count = 0;
        for (const evaluation::Evaluation& row : rows) {
            if (row.maker == maker) {
                psnr += row.psnr;
                luma += row.lumaPsnr;
                worst += row.worstPsnr;
                flicker += row.flicker;
                deviation += row.gradientDeviation.value_or(0);
                sharpness += row.sharpness.value_or(1);
                perceptual += row.perceptual.value_or(0);
                ++count;
            }
        }
        std::printf("%-22s %-13s %6s %7.2f %7.2f %7s %8s %7.4f %7s %7.3f %7.2f %8.3f\n",
                    ("mean of " + std::to_string(count)).c_str(), maker.c_str(), "", psnr / count,
                    luma / count, "", "", deviation / count,
                    perceptual > 0 ? figure(perceptual / count, 4).c_str() : "-", sharpness / count,
                    worst / count, flicker / count);
    }
}

nlohmann::ordered_json optionalJson(const std::optional<double>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json toJson(const evaluation::Evaluation& row) {
    nlohmann::ordered_json json{{"clip", row.clip.string()},
                                {"madeBy", row.maker},
                                {"width", row.size.width},
                                {"height", row.size.height},
                                {"psnr", row.psnr},
                                {"lumaPsnr", row.lumaPsnr},
                                {"ssim", optionalJson(row.ssim)},
                                {"multiscaleSsim", optionalJson(row.multiscaleSsim)},
                                {"gmsd", optionalJson(row.gradientDeviation)},
                                {"perceptual", optionalJson(row.perceptual)},
                                {"sharpness", optionalJson(row.sharpness)},
                                {"worstPsnr", row.worstPsnr},
                                {"flicker", row.flicker},
                                {"seconds", row.seconds},
                                {"cpuSeconds", row.cpuSeconds},
                                {"peakBytes", row.peakBytes},
                                {"frames", nlohmann::ordered_json::array()}};
    for (const evaluation::MadeScore& score : row.frames) {
        json["frames"].push_back({{"frame", score.frame},
                                  {"psnr", score.psnr},
                                  {"lumaPsnr", score.lumaPsnr},
                                  {"ssim", optionalJson(score.ssim)},
                                  {"multiscaleSsim", optionalJson(score.multiscaleSsim)},
                                  {"gmsd", optionalJson(score.gradientDeviation)},
                                  {"perceptual", optionalJson(score.perceptual)},
                                  {"sharpness", optionalJson(score.sharpness)}});
    }
    return json;
}

// Nothing when stopped.
std::optional<std::vector<evaluation::Evaluation>> evaluateAll(const EvaluateOptions& options,
                                                               RunControl& control) {
    const auto makeGenerator = [](const inference::GeneratorSettings& settings) {
        return inference::engine().makeGenerator(settings);
    };
    std::vector<evaluation::Evaluation> rows;
    const auto add = [&](std::optional<evaluation::Evaluation> row) {
        if (row) {
            if (!options.json) {
                printRow(*row);
            }
            rows.push_back(std::move(*row));
        }
        return !control.stopRequested();
    };
    for (const std::filesystem::path& folder : options.triplets) {
        evaluation::EvaluationSpec spec = options.spec;
        spec.clip = folder;
        for (const std::string& model : options.models) {
            inference::GeneratorSettings settings = options.settings;
            settings.model = model;
            if (!add(evaluation::evaluateTriplets(spec, settings, makeGenerator, control))) {
                return std::nullopt;
            }
        }
    }
    for (const std::filesystem::path& clip : clipsOf(options.clips)) {
        evaluation::EvaluationSpec spec = options.spec;
        spec.clip = clip;
        for (const std::string& model : options.models) {
            inference::GeneratorSettings settings = options.settings;
            settings.model = model;
            if (!add(evaluation::evaluateModel(spec, settings, makeGenerator, control, {}))) {
                return std::nullopt;
            }
        }
        // "minterpolate" is the only one there is.
        for (std::size_t peer = 0; peer < options.peers.size(); ++peer) {
            if (!add(evaluation::evaluateMinterpolate(spec, control, {}))) {
                return std::nullopt;
            }
        }
    }
    return rows;
}

// Weights that were asked for and are not there are an error; those of the usual place may be absent.
void measurePerceptually(EvaluateOptions& options) {
    if (options.perceptual == inference::perceptualFolder() &&
        !inference::hasPerceptualWeights(options.perceptual)) {
        return;
    }
    options.spec.perceptualDistance = [meter = std::shared_ptr<inference::PerceptualMeter>(
                                           inference::engine().makePerceptualMeter(options.perceptual))](
                                          const Picture& truth, const Picture& made) {
        return meter->distance(truth, made);
    };
}

ExitCode runEvaluate(EvaluateOptions& options, RunControl& control) {
    const files::Existing existing = options.overwrite ? files::Existing::Replace : files::Existing::Keep;
    if (!options.page.empty()) {
        evaluation::checkEvaluationPage(options.page, clipsOf(options.clips), existing);
    }
    measurePerceptually(options);
    if (!options.json) {
        printHeader();
    }
    const auto rows = evaluateAll(options, control);
    if (!rows) {
        return exitInterrupted;
    }
    if (options.json) {
        nlohmann::ordered_json json{{"schema", 1}, {"rows", nlohmann::ordered_json::array()}};
        for (const evaluation::Evaluation& row : *rows) {
            json["rows"].push_back(toJson(row));
        }
        std::printf("%s\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else if (rows->size() > 1) {
        printMeans(*rows);
    }
    if (!options.page.empty()) {
        evaluation::writeEvaluationPage(*rows, options.page, existing);
    }
    return exitDone;
}

void declare(CLI::App& command, EvaluateOptions& options) {
    CLI::App* what = command.add_option_group("what")->require_option(1);
    what->add_option("clips", options.clips, "Videos, or folders of videos")->check(CLI::ExistingPath);
    what->add_option("--triplets", options.triplets,
                     "Folders of triplets: in each folder a first, a last and the true picture between")
        ->check(CLI::ExistingDirectory);
    command.add_option("--model", options.models, "The interpolators to evaluate")->capture_default_str();
    command.add_option("--peer", options.peers, "Other programs to compare with")
        ->check(CLI::IsMember({"minterpolate"}));
    command.add_option("--keep-every", options.spec.keepEvery, "Keep every n-th frame, make those between")
        ->check(CLI::Range(2, 64))
        ->capture_default_str();
    command.add_option("--from", options.spec.from, "Begin so many seconds after the first frame")
        ->check(CLI::Range(0.0, 1e9))
        ->capture_default_str();
    command.add_option("--frames", options.spec.frames, "Frames to read of each clip; 0: all")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
    command.add_option("--leave-out", options.spec.leaveOut, "Made frames at either end that do not count")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    command.add_option("--tile", options.settings.tileSize, "Tile size in pixels; 0: in one piece")
        ->capture_default_str();
    command.add_option("--overlap", options.settings.overlap, "Pixels that neighbouring tiles share")
        ->capture_default_str();
    command.add_option("--flow-scale", options.settings.flowScale,
                       "Resolution of motion estimation, 0.05 to 1");
    command.add_option("--steps", options.settings.sampleSteps, "Refinement iterations");
    command.add_option("--device", options.settings.device, "auto, cpu, cuda or cuda:N")
        ->capture_default_str();
    command.add_option("--threads", options.settings.threads, "CPU threads for tensors (0: all)");
    command
        .add_option("--perceptual", options.perceptual,
                    "Folder with the weights of SqueezeNet 1.1 (squeezenet_v1.1.param and .bin); where they "
                    "are, the perceptual distance is measured too")
        ->capture_default_str();
    command.add_option("--page", options.page, "Write an HTML page with the worst frames");
    command.add_flag("-f,--force", options.overwrite, "Overwrite the page");
    command.add_flag("--json", options.json, "Print JSON");
}

}  // namespace

void addEvaluateCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command =
        app.add_subcommand("evaluate", "Leave frames out, make them again, compare with the true ones");
    const auto options = std::make_shared<EvaluateOptions>();
    declare(*command, *options);
    command->footer(
        "PSNR in dB over R, G and B; percept: how different pictures look to a network that recognises "
        "things\n"
        "(unweighted LPIPS), lower is better; GMSD: how unevenly edges resemble the true ones, lower is "
        "better; "
        "sharp: the\n"
        "share of the true frames' detail (mean Laplacian) that the made ones show; worst: of the worst 5 % "
        "of the frames; flicker: how much more the "
        "result\n"
        "changes from frame to frame than the clip. Seconds are for each made frame; peak is what tensors "
        "held,\n"
        "or for another program its memory.");
    command->callback([options, &context] {
        context.run = [options, &context] { return runEvaluate(*options, context.control); };
    });
}

}  // namespace tessera::app
