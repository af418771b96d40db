// A program that is run to its end, and what it took.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tessera::evaluation {

struct ProgramRun {
    bool succeeded = false;  // ended by itself, with 0
    double seconds = 0;
    double cpuSeconds = 0;
    std::int64_t peakBytes = 0;  // of its resident memory
};

// arguments: the program first, a path or a name to be found in PATH. Nothing when stopped: the program is ended then.
// Throws Error(Unsupported) when it cannot be started.
[[nodiscard]] std::optional<ProgramRun> runProgram(std::vector<std::string> arguments, RunControl& control);

}  // namespace tessera::evaluation
