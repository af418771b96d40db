// A conversion on the command line: shows its progress, prints how it ended, and answers the exit code.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/progress_printer.h"
#include "core/base/message.h"
#include "core/inference/frame_generator.h"
#include "core/job/run/conversion.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace tessera::app {

struct RunOptions {
    std::string progress = "auto";
    bool strict = false;
    bool quiet = false;

    void declare(CLI::App& command);
    [[nodiscard]] ProgressStyle style() const;  // throws Error(BadOption)
};

// Calls `run` with a listener that shows progress.
[[nodiscard]] ExitCode runJob(const RunOptions& options,
                              const std::function<job::Report(const job::Listener&)>& run);

// On stderr, as events where the style is JSON.
void printWarnings(const std::vector<Message>& warnings, ProgressStyle style);

// The engine's.
[[nodiscard]] inference::MakeGenerator engineGenerators();

}  // namespace tessera::app
