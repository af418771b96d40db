#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/error.h"
#include "core/base/plain_text.h"
#include "core/base/quoted_name.h"
#include "core/base/tool_messages.h"
#include "core/demo/demo_scene.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/peer_program.h"
#include "core/evaluation/program_run.h"
#include "core/evaluation/tiling_benchmark.h"
#include "core/files/file_sync.h"
#include "core/inference/engine.h"
#include "core/media/encode/available_codecs.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_probe.h"

#include <nlohmann/json.hpp>

#include <sys/utsname.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace tessera::app {

namespace {

using Json = nlohmann::ordered_json;

struct BenchAllOptions {
    std::vector<std::filesystem::path> clips;
    std::vector<std::string> models;  // none: all that are there
    std::filesystem::path record;     // empty: none
    int runs = 1;
};

// One measurement after the other; what is measured is printed as it comes and kept for the record.
class Bench {
public:
    Bench(const BenchAllOptions& options, RunControl& control);

    // False when stopped.
    bool run();
    [[nodiscard]] const Json& record() const { return m_record; }

private:
    bool tilings();
    bool models();
    bool pictures();
    bool conversions();
    bool converted(const std::filesystem::path& clip, const std::string& maker,
                   std::vector<std::string> arguments);
    void addMeans();
    [[nodiscard]] std::vector<evaluation::TilingMeasurement> measured(
        const std::string& size, const std::vector<evaluation::TilingVariant>& variants);

    const BenchAllOptions& m_options;
    RunControl& m_control;
    std::vector<std::string> m_models;
    std::optional<evaluation::TemporaryFile> m_scene;  // where no clip is given
    Json m_record;
};

std::unique_ptr<inference::FrameGenerator> makeGenerator(const inference::GeneratorSettings& settings) {
    return inference::engine().makeGenerator(settings);
}

inference::GeneratorSettings settingsFor(const std::string& model, int tileSize) {
    inference::GeneratorSettings settings;
    settings.model = model;
    settings.tileSize = tileSize;
    settings.skipStaticTiles = false;
    return settings;
}

Json machine() {
    utsname system{};
    uname(&system);
    Json json{{"system", std::string(system.sysname) + " " + system.machine},
              {"tessera", TESSERA_VERSION},
              {"ffmpeg", media::codecLibrary()},
              {"libtorch", inference::engine().torchVersion()},
              {"devices", Json::array()}};
    for (const inference::DeviceInfo& device : inference::engine().devices()) {
        json["devices"].push_back({{"name", device.name},
                                   {"hardware", device.hardware},
                                   {"capability", device.capability},
                                   {"bytes", device.total}});
    }
    return json;
}

void title(const char* text) {
    std::printf("\n%s\n", text);
    std::fflush(stdout);
}

Bench::Bench(const BenchAllOptions& options, RunControl& control)
    : m_options(options), m_control(control), m_models(options.models) {
    if (m_models.empty()) {
        std::ranges::transform(inference::engine().models(), std::back_inserter(m_models),
                               &inference::ModelInfo::id);
    }
    m_record = Json{{"schema", 1}, {"machine", machine()}};
    for (const char* part : {"tiling", "models", "pictures", "means", "conversions"}) {
        m_record[part] = Json::array();
    }
}

std::vector<evaluation::TilingMeasurement> Bench::measured(
    const std::string& size, const std::vector<evaluation::TilingVariant>& variants) {
    const Size frame = parseSize(size);
    return evaluation::measureTiling(demo::renderDemoFrame(frame, 1.0),
                                     demo::renderDemoFrame(frame, 1.0 + 1.0 / 24), variants, m_options.runs,
                                     makeGenerator, m_control);
}

bool Bench::tilings() {
    title("Tiles of 512 against the whole frame (flow, the demonstration scene)");
    for (const char* size : {"1920x1080", "3840x2160"}) {
        const auto rows =
            measured(size, {{"whole", settingsFor("flow", 0)}, {"512", settingsFor("flow", 512)}});
        if (m_control.stopRequested() || rows.size() < 2) {
            return false;
        }
        const auto& whole = rows[0];
        const auto& tiled = rows[1];
        m_record["tiling"].push_back({{"frame", size},
                                      {"tiles", tiled.grid.count()},
                                      {"overCompute", tiled.grid.overCompute()},
                                      {"seconds", tiled.seconds},
                                      {"secondsWhole", whole.seconds},
                                      {"peakBytes", tiled.peakBytes},
                                      {"peakBytesWhole", whole.peakBytes},
                                      {"psnr", tiled.psnr.value_or(0)}});
        std::printf(
            "%-11s %3d tiles  %.2f times the pixels  %.2f times the time  %s instead of %s  %.1f dB\n", size,
            tiled.grid.count(), tiled.grid.overCompute(), tiled.seconds / whole.seconds,
            readableBytes(tiled.peakBytes).c_str(), readableBytes(whole.peakBytes).c_str(),
            tiled.psnr.value_or(0));
    }
    return true;
}

bool Bench::models() {
    title("Models, a frame of 1280x720 in one piece (the model's own work)");
    for (const std::string& model : m_models) {
        const auto rows = measured("1280x720", {{model, settingsFor(model, 0)}});
        if (m_control.stopRequested() || rows.empty()) {
            return false;
        }
        m_record["models"].push_back(
            {{"model", model}, {"seconds", rows[0].seconds}, {"peakBytes", rows[0].peakBytes}});
        std::printf("%-14s %8.3f s  %s of tensors\n", model.c_str(), rows[0].seconds,
                    readableBytes(rows[0].peakBytes).c_str());
        std::fflush(stdout);
    }
    return true;
}

Json toJson(const evaluation::Evaluation& row) {
    return {{"clip", row.clip.stem().string()},
            {"madeBy", row.maker},
            {"frames", row.frames.size()},
            {"psnr", row.psnr},
            {"worstPsnr", row.worstPsnr},
            {"ssim", row.ssim.value_or(0)},
            {"gmsd", row.gradientDeviation.value_or(0)},
            {"sharpness", row.sharpness.value_or(0)}};
}

// Every second frame is taken out and made again.
bool Bench::pictures() {
    if (m_options.clips.empty()) {
        return true;
    }
    title("Made frames against the true ones (PSNR, of the worst twentieth, SSIM, GMSD, sharpness)");
    const auto add = [&](const std::optional<evaluation::Evaluation>& row) {
        if (row) {
            m_record["pictures"].push_back(toJson(*row));
            std::printf("%-20s %-14s %6.2f dB %6.2f dB  %.4f  %.4f  %.3f\n",
                        plainText(row->clip.stem().string()).c_str(), row->maker.c_str(), row->psnr,
                        row->worstPsnr, row->ssim.value_or(0), row->gradientDeviation.value_or(0),
                        row->sharpness.value_or(0));
            std::fflush(stdout);
        }
        return row.has_value();
    };
    for (const std::filesystem::path& clip : m_options.clips) {
        evaluation::EvaluationSpec spec;
        spec.clip = clip;
        for (const std::string& model : m_models) {
            if (!add(evaluation::evaluateModel(spec, settingsFor(model, 0), makeGenerator, m_control, {}))) {
                return false;
            }
        }
        if (!add(evaluation::evaluateMinterpolate(spec, m_control, {}))) {
            return false;
        }
    }
    addMeans();
    return true;
}

void Bench::addMeans() {
    std::vector<std::string> makers;
    for (const Json& row : m_record["pictures"]) {
        if (std::ranges::find(makers, row["madeBy"].get<std::string>()) == makers.end()) {
            makers.push_back(row["madeBy"]);
        }
    }
    for (const std::string& maker : makers) {
        Json mean{{"madeBy", maker}};
        for (const char* key : {"psnr", "worstPsnr", "ssim", "gmsd", "sharpness"}) {
            double sum = 0;
            int count = 0;
            for (const Json& row : m_record["pictures"]) {
                if (row["madeBy"] == maker) {
                    sum += row[key].get<double>();
                    ++count;
                }
            }
            mean[key] = sum / count;
        }
        std::printf("%-20s %-14s %6.2f dB %6.2f dB  %.4f  %.4f  %.3f\n", "mean", maker.c_str(),
                    mean["psnr"].get<double>(), mean["worstPsnr"].get<double>(), mean["ssim"].get<double>(),
                    mean["gmsd"].get<double>(), mean["sharpness"].get<double>());
        m_record["means"].push_back(std::move(mean));
    }
}

bool Bench::converted(const std::filesystem::path& clip, const std::string& maker,
                      std::vector<std::string> arguments) {
    const auto made =
        static_cast<double>(media::scanFrames(clip, m_control.stopToken()).times.pts.size() - 1);
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;
    for (int run = 0; run < m_options.runs; ++run) {
        const auto measured = evaluation::runProgram(arguments, m_control);
        if (!measured) {
            return false;
        }
        if (!measured->succeeded) {
            throw Error(ErrorCode::BadInput, message::PeerFailed(Name{maker}, named(clip)));
        }
        cpuSeconds = run == 0 ? measured->cpuSeconds : std::min(cpuSeconds, measured->cpuSeconds);
        peakBytes = std::max(peakBytes, measured->peakBytes);
    }
    m_record["conversions"].push_back({{"clip", clip.stem().string()},
                                       {"madeBy", maker},
                                       {"cpuSecondsPerNewFrame", cpuSeconds / made},
                                       {"peakBytes", peakBytes}});
    std::printf("%-14s %6.2f CPU s a new frame  %s\n", maker.c_str(), cpuSeconds / made,
                readableBytes(peakBytes).c_str());
    std::fflush(stdout);
    return true;
}

// Whole programs, files and the check of what was written included, all to FFV1.
bool Bench::conversions() {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    std::filesystem::path clip;
    if (m_options.clips.empty()) {
        m_scene.emplace(".mkv");
        clip = m_scene->path();
        if (!evaluation::runProgram(
                {self, "demo", clip.string(), "-f", "--size", "1920x1080", "--seconds", "2"}, m_control)) {
            return false;
        }
    } else {
        clip = *std::ranges::max_element(m_options.clips, {}, [](const std::filesystem::path& path) {
            const Size size = media::readMediaInfo(path).video.size;
            return std::int64_t{size.width} * size.height;
        });
    }
    title(("Whole conversions of " + plainText(clip.stem().string()) + " to twice its rate").c_str());
    const evaluation::TemporaryFile result(".mkv");
    for (const std::string& model : m_models) {
        if (!converted(clip, model,
                       {self, "convert", clip.string(), "-o", result.path().string(), "-f", "-q", "--model",
                        model, "--codec", "ffv1"})) {
            return false;
        }
    }
    const Rational rate = media::readMediaInfo(clip).video.frameRate * Rational{2};
    const std::string twice = std::to_string(rate.num()) + "/" + std::to_string(rate.den());
    for (const auto& [maker, mode] :
         {std::pair{"minterpolate", ":mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1"},
          std::pair{"ffmpeg blending", ":mi_mode=blend"}}) {
        if (!converted(
                clip, maker,
                {"ffmpeg", "-v", "error", "-nostdin", "-y", "-i", "file:" + clip.string(), "-map", "0:v:0",
                 "-vf", "minterpolate=fps=" + twice + mode, "-c:v", "ffv1", result.path().string()})) {
            return false;
        }
    }
    return true;
}

bool Bench::run() {
    return tilings() && models() && pictures() && conversions();
}

ExitCode runBenchAll(const BenchAllOptions& options, RunControl& control) {
    Bench bench(options, control);
    std::printf("%s\n", bench.record()["machine"].dump(2).c_str());
    if (!bench.run()) {
        return exitInterrupted;
    }
    if (!options.record.empty()) {
        (void)files::writeWhole(options.record, bench.record().dump(2) + "\n", files::Existing::Replace);
    }
    return exitDone;
}

}  // namespace

void addBenchAll(CLI::App& bench, CommandContext& context) {
    CLI::App* command = bench.add_subcommand(
        "all",
        "Tiling, models, made frames of clips against the true ones, and whole conversions beside FFmpeg's");
    const auto options = std::make_shared<BenchAllOptions>();
    command->add_option("clips", options->clips, "Videos to judge made frames by; none: these are left out")
        ->check(CLI::ExistingFile);
    command->add_option("--model", options->models, "Only these models");
    command->add_option("--runs", options->runs, "Runs of each; the fastest counts")
        ->check(CLI::Range(1, 100));
    command->add_option("--record", options->record, "Write what was measured to this file, as JSON");
    command->callback([options, &context] {
        context.run = [options, &context] { return runBenchAll(*options, context.control); };
    });
}

}  // namespace tessera::app
