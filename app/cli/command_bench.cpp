#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/demo/demo_scene.h"
#include "core/evaluation/tiling_benchmark.h"
#include "core/inference/engine.h"
#include "core/inference/tile_policy.h"
#include "core/media/input/video_reader.h"
#include "core/media/synthetic_frame.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace tessera::app {

namespace {

struct BenchOptions {
    std::vector<std::string> subjects{"1920x1080", "2560x1440", "3840x2160"};  // sizes and videos
    std::vector<int> frames{10, 30, 50};
    std::string budget = "2GB";
    int tile = 512;
    int overlap = 64;
    double pan = 0;  // 0: the demonstration scene
    int runs = 1;
    std::string device = "auto";
    std::string model = "flow";
    bool skipWhole = false;
    bool json = false;
};

std::vector<evaluation::TilingVariant> variants(const BenchOptions& options) {
    inference::GeneratorSettings whole;
    whole.device = options.device;
    whole.model = options.model;
    whole.tileSize = 0;
    whole.skipStaticTiles = false;
    inference::GeneratorSettings tiled = whole;
    tiled.tileSize = options.tile;
    tiled.overlap = options.overlap;
    inference::GeneratorSettings planned = whole;
    planned.automaticTiles = true;
    planned.memoryLimit = parseBytes(options.budget);
    std::vector<evaluation::TilingVariant> result;
    if (!options.skipWhole) {
        result.push_back({"whole", whole});
    }
    result.push_back({std::to_string(options.tile) + "/" + std::to_string(options.overlap), tiled});
    result.push_back({"planned, " + options.budget, planned});
    return result;
}

inference::TilePlan predicted(const BenchOptions& options, Size frame, const tiling::TileGrid& grid) {
    inference::GeneratorSettings settings;
    settings.device = options.device;
    settings.model = options.model;
    return inference::costOf(grid, frame, inference::engine().facts(settings),
                             inference::engine().cost(settings));
}

std::string figure(const std::optional<double>& value, const char* format) {
    if (!value) {
        return "-";
    }
    char text[32];
    std::snprintf(text, sizeof(text), format, *value);
    return text;
}

void printHeader() {
    std::printf("%-13s %-14s %-10s %5s %6s %8s %8s %10s %10s %7s %7s %7s\n", "frame", "cut", "tile", "tiles",
                "pixels", "seconds", "time", "peak", "predicted", "PSNR", "bands", "seam");
}

void printRow(const std::string& size, const evaluation::TilingMeasurement& row,
              const evaluation::TilingMeasurement& first, const inference::TilePlan& plan) {
    std::printf("%-13s %-14s %4dx%-5d %5d %6.2f %8.2f %8.2f %10s %10s %7s %7s %7s\n", size.c_str(),
                row.name.c_str(), row.grid.tileSize.width, row.grid.tileSize.height, row.grid.count(),
                row.grid.overCompute(), row.seconds, row.seconds / first.seconds,
                readableBytes(row.peakBytes).c_str(), readableBytes(plan.peakBytes).c_str(),
                figure(row.psnr, "%.1f").c_str(), figure(row.bandPsnr, "%.1f").c_str(),
                figure(row.seamRatio, "%.3f").c_str());
    std::fflush(stdout);
}

nlohmann::ordered_json toJson(const std::string& size, const evaluation::TilingMeasurement& row,
                              const evaluation::TilingMeasurement& first, const inference::TilePlan& plan) {
    nlohmann::ordered_json json{{"frame", size},
                                {"cut", row.name},
                                {"tileWidth", row.grid.tileSize.width},
                                {"tileHeight", row.grid.tileSize.height},
                                {"tiles", row.grid.count()},
                                {"overCompute", row.grid.overCompute()},
                                {"seconds", row.seconds},
                                {"timeRatio", row.seconds / first.seconds},
                                {"peakBytes", row.peakBytes},
                                {"predictedPeakBytes", plan.peakBytes}};
    if (row.psnr) {
        json["psnr"] = *row.psnr;
        json["bandPsnr"] = *row.bandPsnr;
        json["seamRatio"] = *row.seamRatio;
    }
    return json;
}

struct BenchPair {
    std::string name;
    media::Frame prev;
    media::Frame next;
};

BenchPair renderedPair(const std::string& size, double pan) {
    const Size frame = parseSize(size);
    return pan == 0 ? BenchPair{size, demo::renderDemoFrame(frame, 1.0),
                                demo::renderDemoFrame(frame, 1.0 + 1.0 / 24)}
                    : BenchPair{size, media::makeTextureFrame(frame, 0), media::makeTextureFrame(frame, pan)};
}

// Nothing where the video ends before the frame after `number`.
std::optional<BenchPair> pairOf(const std::string& video, int number, const std::stop_token& stop) {
    media::VideoReader reader = media::VideoReader::open(video, stop);
    std::optional<media::Frame> prev;
    for (int frame = 0; std::optional<media::Frame> next = reader.next(); ++frame) {
        if (frame == number + 1) {
            const std::string stem = std::filesystem::path(video).stem().string();
            return BenchPair{stem + " " + std::to_string(number), *prev, *std::move(next)};
        }
        prev = std::move(next);
    }
    return std::nullopt;
}

std::vector<BenchPair> pairsOf(const std::string& subject, const BenchOptions& options,
                               const std::stop_token& stop) {
    std::vector<BenchPair> pairs;
    if (!std::filesystem::exists(subject)) {
        pairs.push_back(renderedPair(subject, options.pan));
        return pairs;
    }
    for (const int frame : options.frames) {
        if (std::optional<BenchPair> pair = pairOf(subject, frame, stop)) {
            pairs.push_back(*std::move(pair));
        }
    }
    return pairs;
}

ExitCode runBench(const BenchOptions& options, RunControl& control) {
    const auto makeGenerator = [](const inference::GeneratorSettings& settings) {
        return inference::engine().makeGenerator(settings);
    };
    nlohmann::ordered_json json{{"schema", 1}, {"rows", nlohmann::json::array()}};
    if (!options.json) {
        printHeader();
    }
    for (const std::string& subject : options.subjects) {
        for (const BenchPair& pair : pairsOf(subject, options, control.stopToken())) {
            const auto rows = evaluation::measureTiling(pair.prev, pair.next, variants(options), options.runs,
                                                        makeGenerator, control);
            for (const evaluation::TilingMeasurement& row : rows) {
                const inference::TilePlan plan = predicted(options, pair.prev.size(), row.grid);
                if (options.json) {
                    json["rows"].push_back(toJson(pair.name, row, rows.front(), plan));
                } else {
                    printRow(pair.name, row, rows.front(), plan);
                }
            }
            if (control.stopRequested()) {
                return exitInterrupted;
            }
        }
    }
    if (options.json) {
        std::printf("%s\n", json.dump(2).c_str());
    }
    return exitDone;
}

}  // namespace

void addBenchCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("bench", "Measure Tessera on this machine");
    command->require_subcommand(1);
    CLI::App* tiling =
        command->add_subcommand("tiling", "Tiled against untiled: time, memory, difference, seams");
    const auto options = std::make_shared<BenchOptions>();
    tiling->add_option("subjects", options->subjects, "Frame sizes, and videos to take pairs of frames from")
        ->capture_default_str();
    tiling->add_option("--frames", options->frames, "The pairs: their first frames, from 0")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    tiling->add_option("--budget", options->budget, "Memory for the planner's own choice")
        ->capture_default_str();
    tiling->add_option("--tile", options->tile, "Tile size in pixels")->capture_default_str();
    tiling->add_option("--overlap", options->overlap, "Pixels that neighbours share")->capture_default_str();
    tiling->add_option("--pan", options->pan, "A texture panned by this many pixels instead of the scene");
    tiling->add_option("--runs", options->runs, "Runs of each; the fastest counts")
        ->check(CLI::Range(1, 100));
    tiling->add_option("--model", options->model, "The interpolator")->capture_default_str();
    tiling->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    tiling->add_flag("--skip-whole", options->skipWhole,
                     "Leave out the untiled run (and what is compared with it)");
    tiling->add_flag("--json", options->json, "Print JSON");
    addBenchModels(*command, context);
    addBenchAll(*command, context);
    tiling->callback([options, &context] {
        context.run = [options, &context] { return runBench(*options, context.control); };
    });
}

}  // namespace tessera::app
