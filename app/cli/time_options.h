// The options that say which frames a conversion makes and when: shared by "convert" and "verify".
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/job_spec.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tessera::app {

struct TimeOptions {
    std::string inputRate;
    std::string factor;
    std::string rate;
    std::string slowMotion = "1";
    std::string timeMap;
    std::string from;
    std::string to;
    std::string longestGap;
    bool constantRate = false;
    std::string deinterlace = "off";
    std::string filter;
    std::string duplicates = "keep";
    bool holdLast = false;

    void declare(CLI::App& command);
    [[nodiscard]] bool given() const;  // any of them
    // Throws Error(BadOption).
    void apply(job::JobSpec& spec) const;
};

}  // namespace tessera::app
