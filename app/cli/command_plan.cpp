#include "app/cli/command.h"
#include "app/cli/model_facts.h"
#include "app/cli/option_values.h"
#include "core/inference/engine.h"
#include "core/inference/planner.h"
#include "core/media/input/media_info.h"
#include "core/media/input/media_probe.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace tessera::app {

namespace {

struct PlanOptions {
    std::string target;
    std::string budget;
    inference::GeneratorSettings generator;
    bool json = false;
};

struct Row {
    const char* name;
    inference::TilePlan plan;
    bool fits;
};

Size frameOf(const std::string& target) {
    return std::filesystem::exists(target) ? media::readMediaInfo(target).video.size : parseSize(target);
}

std::string shapeText(const tiling::TileShape& shape) {
    return shape.untiled() ? "whole" : std::to_string(shape.width) + "x" + std::to_string(shape.height);
}

void printTable(const std::vector<Row>& rows) {
    std::printf("%-10s %-12s %6s %13s %12s %12s\n", "", "tile", "tiles", "over-compute", "peak",
                "s per frame");
    for (const Row& row : rows) {
        std::printf("%-10s %-12s %6d %13.2f %12s %12.2f%s\n", row.name, shapeText(row.plan.shape).c_str(),
                    row.plan.tiles, row.plan.overCompute, readableBytes(row.plan.peakBytes).c_str(),
                    row.plan.seconds, row.fits ? "" : "   does not fit");
    }
    std::printf("Peak and time are estimates from tiles measured on this machine.\n");
}

nlohmann::ordered_json toJson(const std::vector<Row>& rows, std::int64_t budget) {
    nlohmann::ordered_json json{{"schema", 1}, {"budgetBytes", budget}};
    for (const Row& row : rows) {
        json["plans"].push_back({{"name", row.name},
                                 {"tileWidth", row.plan.shape.width},
                                 {"tileHeight", row.plan.shape.height},
                                 {"overlap", row.plan.shape.overlap},
                                 {"tiles", row.plan.tiles},
                                 {"overCompute", row.plan.overCompute},
                                 {"peakBytes", row.plan.peakBytes},
                                 {"seconds", row.plan.seconds},
                                 {"fits", row.fits}});
    }
    return json;
}

ExitCode runPlan(const PlanOptions& options) {
    const Size frame = frameOf(options.target);
    const inference::Engine& engine = inference::engine();
    inference::PlanRequest request;
    request.frame = frame;
    request.alignment = alignmentOf(options.generator.model);
    request.overlap = options.generator.overlap;
    request.cost = engine.cost(options.generator);
    const std::int64_t free = engine.memoryUse(options.generator.device).free;
    request.budget = options.budget.empty() ? free : parseBytes(options.budget);
    const auto row = [&request](const char* name, const inference::TilePlan& plan) {
        return Row{name, plan, plan.peakBytes <= request.budget};
    };
    const std::vector<Row> rows{
        row("whole", inference::costOf(request, {})),
        row("512", inference::costOf(request, {512, 512, options.generator.overlap})),
        row("planned", inference::planTiles(request)),
    };
    if (options.json) {
        std::printf("%s\n", toJson(rows, request.budget).dump(2).c_str());
        return exitDone;
    }
    std::printf("%dx%d with the model \"%s\"; %s may be used (%s is free)\n", frame.width, frame.height,
                options.generator.model.c_str(), readableBytes(request.budget).c_str(),
                readableBytes(free).c_str());
    printTable(rows);
    return exitDone;
}

}  // namespace

void addPlanCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command =
        app.add_subcommand("plan", "Predict memory and time of tiling a file or frame size here");
    const auto options = std::make_shared<PlanOptions>();
    command->add_option("target", options->target, "A video, or WIDTHxHEIGHT")->required();
    command->add_option("--budget", options->budget,
                        "Memory that may be used, such as 2GB (default: what is free)");
    command->add_option("--overlap", options->generator.overlap, "Pixels that neighbours share")
        ->capture_default_str();
    command->add_option("--model", options->generator.model, "The interpolator")->capture_default_str();
    command->add_option("--device", options->generator.device, "auto, cpu, cuda or cuda:N")
        ->capture_default_str();
    command->add_option("--flow-scale", options->generator.flowScale, "Resolution of motion estimation")
        ->capture_default_str();
    command->add_option("--steps", options->generator.sampleSteps, "Refinement iterations")
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options, &context] { context.run = [options] { return runPlan(*options); }; });
}

}  // namespace tessera::app
