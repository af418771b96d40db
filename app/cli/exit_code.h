// The exit codes of tessera-cli. Documented in the README; schedulers and scripts depend on them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace tessera::app {

enum ExitCode : int {
    exitDone = 0,
    exitUnexpected = 1,
    exitUsage = 2,       // a wrong option or preset
    exitInput = 3,       // the input cannot be used
    exitModel = 4,       // weights or inference failed
    exitMemory = 5,      // memory or device
    exitOutput = 6,      // the output cannot be written
    exitWarnings = 7,    // done with warnings, only with --strict
    exitUnfinished = 8,  // segments of the job are missing
    exitHungUp = 129,
    exitInterrupted = 130,
    exitTerminated = 143,
};

[[nodiscard]] constexpr ExitCode exitCode(ErrorCode code) noexcept {
    switch (code) {
        case ErrorCode::BadOption:
            return exitUsage;
        case ErrorCode::BadInput:
        case ErrorCode::Unsupported:
            return exitInput;
        case ErrorCode::Model:
            return exitModel;
        case ErrorCode::OutOfMemory:
            return exitMemory;
        case ErrorCode::Output:
            return exitOutput;
        case ErrorCode::Internal:
            break;
    }
    return exitUnexpected;
}

}  // namespace tessera::app
