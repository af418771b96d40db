#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/model_messages.h"
#include "core/inference/engine.h"
#include "core/inference/tile_policy.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct TilesOptions {
    std::string size;
    inference::GeneratorSettings generator;
    int alignment = 0;  // 0: the model's
    bool json = false;
};

std::string sentence(Size frame, const tiling::TileGrid& grid) {
    char text[256];
    std::snprintf(text, sizeof(text),
                  "%dx%d, padded to %dx%d: %d x %d = %d tile%s of %dx%d, overlap %d, %.2f times the pixels",
                  frame.width, frame.height, grid.frame.width, grid.frame.height, grid.rows(), grid.columns(),
                  grid.count(), grid.count() == 1 ? "" : "s", grid.tileSize.width, grid.tileSize.height,
                  grid.overlap, grid.overCompute());
    return text;
}

nlohmann::ordered_json toJson(const inference::ResolvedTiling& tiling) {
    const tiling::TileGrid& grid = tiling.grid;
    return {{"schema", 1},
            {"paddedWidth", grid.frame.width},
            {"paddedHeight", grid.frame.height},
            {"rows", grid.rows()},
            {"columns", grid.columns()},
            {"tileWidth", grid.tileSize.width},
            {"tileHeight", grid.tileSize.height},
            {"overlap", grid.overlap},
            {"overCompute", grid.overCompute()},
            {"reason", inference::nameOf(tiling.reason)}};
}

ExitCode runTiles(const TilesOptions& options) {
    const Size frame = parseSize(options.size);
    if (options.alignment < 0 || options.alignment > 4096) {
        throw Error(ErrorCode::BadOption, message::AlignmentOutOfRange(options.alignment));
    }
    inference::ModelFacts model = inference::engine().facts(options.generator);
    if (options.alignment > 0) {
        model.alignment = options.alignment;
    }
    const inference::ResolvedTiling tiling = inference::resolve(options.generator, model, {}, frame);
    std::printf("%s\n", options.json ? toJson(tiling).dump(2).c_str() : sentence(frame, tiling.grid).c_str());
    return exitDone;
}

}  // namespace

void addTilesCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("tiles", "Show how a frame of a given size is cut into tiles");
    const auto options = std::make_shared<TilesOptions>();
    command->add_option("size", options->size, "WIDTHxHEIGHT of the frame")->required();
    command->add_option("--tile", options->generator.tileSize, "Tile size in pixels; 0: one piece")
        ->capture_default_str();
    command->add_option("--overlap", options->generator.overlap, "Pixels that neighbours share")
        ->capture_default_str();
    command->add_option("--alignment", options->alignment, "Instead of the model's alignment");
    command->add_option("--model", options->generator.model, "The interpolator")->capture_default_str();
    command->add_option("--flow-scale", options->generator.flowScale, "Resolution of motion estimation")
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options, &context] { context.run = [options] { return runTiles(*options); }; });
}

}  // namespace tessera::app
