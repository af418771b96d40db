#include "core/files/state_folder.h"

#include <cstdlib>

namespace tessera::files {

std::filesystem::path stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && *state == '/') {
        return std::filesystem::path(state) / "tessera";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/tmp") / ".local" / "state" / "tessera";
}

}  // namespace tessera::files
