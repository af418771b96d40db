// What a check of a finished file found.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace tessera::verify
