// Proves a finished file against its source: what is the same, what was changed by name, what is wrong.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::verify {

enum class CheckResult {
    Same,     // as in the source, or as the timeline says
    Changed,  // dropped, converted or cut; the detail says what
    Failed,   // lost or wrong
};

struct Check {
    std::string what;  // "frames", "audio stream #1 (aac, eng)"
    CheckResult result = CheckResult::Same;
    std::string detail;
};

struct Verification {
    std::vector<Check> checks;

    // The worst of all.
    [[nodiscard]] CheckResult result() const noexcept;
};

// `spec`: input, output, and the times asked for. Without `timesKnown` they are found out as far as a whole
// factor explains the number of frames. Decodes both files where the output is lossless, and otherwise only
// the output's first and last frame. Throws Error(BadInput) for a file that cannot be read.
[[nodiscard]] Verification verify(const job::JobSpec& spec, bool timesKnown, std::stop_token stop);

}  // namespace tessera::verify
