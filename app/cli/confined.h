// What each command leaves open when it confines itself; see core/base/confinement.h.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <filesystem>
#include <vector>

namespace tessera::app {

struct CommandFiles {
    std::vector<std::filesystem::path> inputs;   // files, or patterns of picture sequences; "" is none
    std::vector<std::filesystem::path> outputs;  // what appears beside them too: the folders that they lie in
    std::vector<std::filesystem::path> folders;  // of jobs; they and what they lie in
    bool devices = false;                        // see OpenPaths
};

// Call when the files of the command are known and none of them has been read. Does nothing with --no-confinement.
void confineTo(const CommandFiles& files, const CommandContext& context);

}  // namespace tessera::app
