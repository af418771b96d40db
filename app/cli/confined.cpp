#include "app/cli/confined.h"

#include "core/base/confinement.h"
#include "core/files/picture_sequence.h"
#include "core/files/state_folder.h"
#include "core/inference/cost_cache.h"
#include "core/models/model_store.h"

#include <cstdlib>
#include <system_error>

#include <unistd.h>

namespace tessera::app {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) {
    return fs::absolute(path).lexically_normal().parent_path();
}

}  // namespace

void confineTo(const CommandFiles& files, const CommandContext& context) {
    if (!context.isConfined) {
        return;
    }
    OpenPaths open;
    open.devices = files.devices;
    open.read.push_back(models::modelFolder());
    if (const fs::path torch = TESSERA_TORCH_ROOT;
        !torch.empty()) {  // loaded later, as are its parts for cards
        open.read.push_back(torch);
    }
    for (const fs::path& input : files.inputs) {
        if (!input.empty()) {
            open.read.push_back(tessera::files::entryOf(input));
        }
    }
    for (const fs::path& output : files.outputs) {
        if (!output.empty()) {
            open.write.push_back(folderOf(tessera::files::entryOf(output)));
        }
    }
    for (const fs::path& folder : files.folders) {
        if (!folder.empty()) {
            open.write.push_back(folder);
            open.write.push_back(folderOf(folder));
        }
    }
    const fs::path cache = inference::costCachePath().parent_path();
    for (const fs::path& own : {tessera::files::stateFolder(), cache}) {
        std::error_code ignored;
        fs::create_directories(own, ignored);
        open.write.push_back(own);
    }
    // What is made for a moment only, such as a rehearsal, lies among Tessera's own files too.
    if (::access(cache.c_str(), W_OK | X_OK) == 0) {
        ::setenv("TMPDIR", cache.c_str(), 1);
    } else {
        std::error_code ignored;
        open.write.push_back(fs::temp_directory_path(ignored));
    }
    confine(open);
}

}  // namespace tessera::app
