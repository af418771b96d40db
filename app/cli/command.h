// One subcommand of tessera-cli each: declares its options, and runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exit_code.h"
#include "core/base/geometry.h"
#include "core/base/rational.h"
#include "core/base/run_control.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace tessera::app {

struct CommandContext {
    RunControl& control;            // stopped by SIGINT and SIGTERM
    std::function<ExitCode()> run;  // set by the subcommand that was chosen; throws tessera::Error
};

void addConvertCommand(CLI::App& app, CommandContext& context);
void addVerifyCommand(CLI::App& app, CommandContext& context);
void addInfoCommand(CLI::App& app, CommandContext& context);
void addTilesCommand(CLI::App& app, CommandContext& context);
void addDemoCommand(CLI::App& app, CommandContext& context);
void addPlanCommand(CLI::App& app, CommandContext& context);
void addBenchCommand(CLI::App& app, CommandContext& context);
void addBenchModels(CLI::App& bench, CommandContext& context);  // below "bench"
void addModelsCommand(CLI::App& app, CommandContext& context);
void addPresetsCommand(CLI::App& app, CommandContext& context);

// "1920x1080". Throws Error(BadOption).
[[nodiscard]] Size parseSize(const std::string& text);

// "24", "29.97" (taken as 30000/1001) or "30000/1001". Throws Error(BadOption).
[[nodiscard]] Rational parseRate(const std::string& text);

// "2", "2.5", "5/2". Throws Error(BadOption) that says it is not `what`, "a factor".
[[nodiscard]] Rational parseFraction(const std::string& text, const char* what);

// Seconds: "12.5", "1:02.5", "1:00:02.5". Throws Error(BadOption).
[[nodiscard]] Rational parseTime(const std::string& text);

// "2GB", "500 MB", "1073741824": powers of ten. Throws Error(BadOption).
[[nodiscard]] std::int64_t parseBytes(const std::string& text);

// Of the model with this id; loads the engine. Throws Error(BadOption) when there is none.
[[nodiscard]] int alignmentOf(const std::string& model);

// "1.4 GB"; powers of ten, as disks and drives are sold.
[[nodiscard]] std::string readableBytes(std::int64_t bytes);

}  // namespace tessera::app
