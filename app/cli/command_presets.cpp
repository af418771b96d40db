#include "app/cli/command.h"
#include "core/preset/preset.h"

#include <cstdio>

namespace tessera::app {

namespace {

ExitCode runPresets() {
    for (const preset::Preset& preset : preset::builtInPresets()) {
        const std::string tile = preset.automaticTiles ? "planned" : std::to_string(preset.tileSize);
        std::printf("%-12s %s\n             %s\n             tile %s, overlap %d, flow scale %g, %d steps\n",
                    preset.id.c_str(), preset.name.c_str(), preset.description.c_str(),
                    preset.tileSize == 0 && !preset.automaticTiles ? "off" : tile.c_str(), preset.overlap,
                    preset.flowScale, preset.sampleSteps);
        if (!preset.model.empty()) {
            std::printf("             model %s\n", preset.model.c_str());
        }
    }
    return exitDone;
}

}  // namespace

void addPresetsCommand(CLI::App& app, CommandContext& context) {
    CLI::App* command = app.add_subcommand("presets", "List the presets");
    command->callback([&context] { context.run = runPresets; });
}

}  // namespace tessera::app
