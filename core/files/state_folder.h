// Where this user's programs remember what outlives them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tessera::files {

// "$XDG_STATE_HOME/tessera", usually "~/.local/state/tessera". Need not exist.
[[nodiscard]] std::filesystem::path stateFolder();

}  // namespace tessera::files
