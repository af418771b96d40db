#include "core/files/unfinished_registry.h"

#include <mutex>
#include <set>
#include <system_error>
#include <vector>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

std::mutex registryMutex;
std::set<fs::path> registry;  // guarded by it; absolute

}  // namespace

void registerUnfinished(const fs::path& path) {
    const std::lock_guard lock(registryMutex);
    registry.insert(fs::absolute(path));
}

void unregisterUnfinished(const fs::path& path) noexcept {
    std::error_code ignored;
    const std::lock_guard lock(registryMutex);
    registry.erase(fs::absolute(path, ignored));
}

void removeAllUnfinished() noexcept {
    const std::lock_guard lock(registryMutex);
    for (const fs::path& path : registry) {
        removeEntry(path);
    }
}

void removeEntry(const fs::path& path) noexcept {
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(path, ignored))) {
        std::vector<fs::path> files;
        for (const fs::directory_entry& entry : fs::directory_iterator(path, ignored)) {
            files.push_back(entry.path());
        }
        for (const fs::path& file : files) {
            fs::remove(file, ignored);
        }
    }
    fs::remove(path, ignored);
}

}  // namespace tessera::files
