#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/demo/demo_scene.h"
#include "core/evaluation/tiling_benchmark.h"
#include "core/inference/engine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct ModelBenchOptions {
    std::vector<std::string> sizes{"256x256", "512x512", "1280x720"};
    std::vector<std::string> models;  // none: all
    std::vector<int> steps{10};
    inference::GeneratorSettings settings;
    int runs = 1;
    bool json = false;
};

struct Row {
    std::string model;
    std::string size;
    int steps = 0;
    evaluation::TilingMeasurement figures;
    std::string failure;  // a sentence; the figures mean nothing then
};

std::vector<std::string> wantedModels(const ModelBenchOptions& options) {
    std::vector<std::string> models = options.models;
    if (models.empty()) {
        std::ranges::transform(inference::engine().models(), std::back_inserter(models),
                               &inference::ModelInfo::id);
    }
    return models;
}

// Nothing when stopped.
std::optional<Row> measured(const ModelBenchOptions& options, const std::string& model,
                            const std::string& size, int steps, RunControl& control) {
    Row row{model, size, steps, {}, {}};
    inference::GeneratorSettings settings = options.settings;
    settings.model = model;
    settings.sampleSteps = steps;
    settings.skipStaticTiles = false;
    const Size frame = parseSize(size);
    try {
        const auto figures = evaluation::measureTiling(
            demo::renderDemoFrame(frame, 1.0), demo::renderDemoFrame(frame, 1.0 + 1.0 / 24),
            {{model, settings}}, options.runs,
            [](const inference::GeneratorSettings& wanted) {
                return inference::engine().makeGenerator(wanted);
            },
            control);
        if (figures.empty()) {
            return std::nullopt;
        }
        row.figures = figures.front();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::BadOption) {
            throw;
        }
        row.failure = error.what();
    }
    return row;
}

void print(const Row& row) {
    if (!row.failure.empty()) {
        std::printf("%-20s %-11s %5d  %s\n", row.model.c_str(), row.size.c_str(), row.steps,
                    row.failure.c_str());
    } else {
        std::printf("%-20s %-11s %5d %6d %10.3f %12.3f %10s\n", row.model.c_str(), row.size.c_str(),
                    row.steps, row.figures.grid.count(), row.figures.seconds,
                    row.figures.seconds / row.figures.grid.count(),
                    readableBytes(row.figures.peakBytes).c_str());
    }
    std::fflush(stdout);
}

nlohmann::ordered_json toJson(const Row& row) {
    nlohmann::ordered_json json{{"model", row.model}, {"frame", row.size}, {"steps", row.steps}};
    if (!row.failure.empty()) {
        json["failure"] = row.failure;
    } else {
        json["tiles"] = row.figures.grid.count();
        json["seconds"] = row.figures.seconds;
        json["peakBytes"] = row.figures.peakBytes;
    }
    return json;
}

ExitCode runBenchModels(const ModelBenchOptions& options, RunControl& control) {
    nlohmann::ordered_json json{{"schema", 1}, {"rows", nlohmann::json::array()}};
    if (!options.json) {
        std::printf("%-20s %-11s %5s %6s %10s %12s %10s\n", "model", "frame", "steps", "tiles", "seconds",
                    "s per tile", "peak");
    }
    ExitCode code = exitDone;
    for (const std::string& model : wantedModels(options)) {
        for (const std::string& size : options.sizes) {
            for (const int steps : options.steps) {
                const std::optional<Row> row = measured(options, model, size, steps, control);
                if (!row) {
                    return exitInterrupted;
                }
                code = row->failure.empty() ? code : exitModel;
                if (options.json) {
                    json["rows"].push_back(toJson(*row));
                } else {
                    print(*row);
                }
            }
        }
    }
    if (options.json) {
        std::printf("%s\n", json.dump(2).c_str());
    }
    return code;
}

}  // namespace

void addBenchModels(CLI::App& bench, CommandContext& context) {
    CLI::App* command =
        bench.add_subcommand("models", "Time and peak memory of each model, built in and installed");
    const auto options = std::make_shared<ModelBenchOptions>();
    options->settings.tileSize = 0;
    command->add_option("sizes", options->sizes, "Frame sizes")->capture_default_str();
    command->add_option("--model", options->models, "Only these models");
    command->add_option("--steps", options->steps, "Refinement iterations; several are measured one by one")
        ->capture_default_str();
    command->add_option("--tile", options->settings.tileSize, "Tile size; 0 computes each frame in one piece")
        ->capture_default_str();
    command->add_option("--overlap", options->settings.overlap, "Pixels that neighbouring tiles share")
        ->capture_default_str();
    command->add_option("--flow-scale", options->settings.flowScale, "Resolution of motion estimation")
        ->capture_default_str();
    command->add_option("--device", options->settings.device, "auto, cpu, cuda or cuda:N")
        ->capture_default_str();
    command->add_option("--threads", options->settings.threads, "CPU threads for tensors (0: all)");
    command->add_option("--runs", options->runs, "Runs of each; the fastest counts")
        ->check(CLI::Range(1, 100));
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options, &context] {
        context.run = [options, &context] { return runBenchModels(*options, context.control); };
    });
}

}  // namespace tessera::app
