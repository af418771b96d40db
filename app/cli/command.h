// One subcommand of tessera-cli each: declares its options, and runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "core/base/run_control.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace tessera::app {

struct CommandContext {
    RunControl& control;            // stopped by SIGINT and SIGTERM
    bool isConfined = true;         // as far as the system can; see confined.h
    bool keepPartial = false;       // what SIGINT leaves: a playable file, or nothing
    std::function<ExitCode()> run;  // set by the subcommand that was chosen; throws tessera::Error
};

void addConvertCommand(CLI::App& app, CommandContext& context);
void addPlanJobCommand(CLI::App& app, CommandContext& context);
void addResumeCommand(CLI::App& app, CommandContext& context);
void addRepairCommand(CLI::App& app, CommandContext& context);
void addSpreadCommands(CLI::App& app, CommandContext& context);
void addVerifyCommand(CLI::App& app, CommandContext& context);
void addInfoCommand(CLI::App& app, CommandContext& context);
void addTilesCommand(CLI::App& app, CommandContext& context);
void addDemoCommand(CLI::App& app, CommandContext& context);
void addPlanCommand(CLI::App& app, CommandContext& context);
void addBenchCommand(CLI::App& app, CommandContext& context);
void addBenchAll(CLI::App& bench, CommandContext& context);     // below "bench"
void addBenchModels(CLI::App& bench, CommandContext& context);  // below "bench"
void addModelsCommand(CLI::App& app, CommandContext& context);
void addEvaluateCommand(CLI::App& app, CommandContext& context);
void addPresetsCommand(CLI::App& app, CommandContext& context);
void addDevicesCommand(CLI::App& app, CommandContext& context);

}  // namespace tessera::app
