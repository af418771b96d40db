#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/inference/frame_generator.h"
#include "core/tiling/padding.h"
#include "core/tiling/tile_grid.h"

#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

struct TilesOptions {
    std::string size;
    int tile = 512;
    int overlap = 64;
    int alignment = 64;
};

ExitCode runTiles(const TilesOptions& options) {
    const Size frame = parseSize(options.size);
    if (options.alignment < 1 || options.alignment > 4096) {
        throw Error(ErrorCode::BadOption,
                    "an alignment of " + std::to_string(options.alignment) + " is out of range",
                    "Use a number from 1 to 4096");
    }
    inference::GeneratorSettings settings;
    settings.tileSize = options.tile;
    settings.overlap = options.overlap;
    inference::checkSettings(settings);
    const Size padded = tiling::paddedSize(frame, options.alignment);
    const tiling::TileGrid grid = tiling::makeTileGrid(padded, {options.tile, options.tile, options.overlap});
    std::printf("%dx%d, padded to %dx%d: %d x %d = %d tile%s of %dx%d, overlap %d, %.2f times the pixels\n",
                frame.width, frame.height, padded.width, padded.height, grid.rows(), grid.columns(),
                grid.count(), grid.count() == 1 ? "" : "s", grid.tileSize.width, grid.tileSize.height,
                grid.overlap, grid.overCompute());
    return exitDone;
}

}  // namespace

void addTilesCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("tiles", "Show how a frame of a given size is cut into tiles");
    const auto options = std::make_shared<TilesOptions>();
    command->add_option("size", options->size, "WIDTHxHEIGHT of the frame")->required();
    command->add_option("--tile", options->tile, "Tile size in pixels; 0: one piece")->capture_default_str();
    command->add_option("--overlap", options->overlap, "Pixels that neighbours share")->capture_default_str();
    command->add_option("--alignment", options->alignment, "The model's alignment")->capture_default_str();
    command->callback([options, &context] { context.run = [options] { return runTiles(*options); }; });
}

}  // namespace tessera::app
