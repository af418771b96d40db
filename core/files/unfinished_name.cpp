#include "core/files/unfinished_name.h"

#include "core/files/descriptor.h"
#include "core/files/file_identity.h"
#include "core/files/unfinished_registry.h"

#include <cstdint>
#include <cstdio>
#include <random>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

constexpr const char* partMark = ".tessera-part";
constexpr const char* lockMark = ".tessera-lock";
constexpr std::size_t digitCount = 16;
constexpr std::size_t longestName = 255;

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// ".film.mkv" with room for what follows.
std::string stemOf(const fs::path& output) {
    const std::string name = output.filename().string();
    const std::size_t room = longestName - 2 - digitCount - std::string(partMark).size();
    return "." + (name.size() <= room ? name : textChecksum(name).substr(0, 32));
}

// Ours, and nobody holds it: a lock on it is held for as long as it is being made.
bool isForsaken(const Descriptor& entry) {
    struct stat status {};
    if (!entry || ::fstat(entry.handle(), &status) != 0 || status.st_uid != ::geteuid()) {
        return false;
    }
    const bool isFile = S_ISREG(status.st_mode) && status.st_nlink == 1;
    return (isFile || S_ISDIR(status.st_mode)) && ::flock(entry.handle(), LOCK_EX | LOCK_NB) == 0;
}

}  // namespace

std::string randomDigits() {
    std::uint64_t number = 0;
    if (::getrandom(&number, sizeof(number), 0) != static_cast<ssize_t>(sizeof(number))) {
        std::random_device device;
        number = std::uint64_t{device()} << 32 | device();
    }
    char text[digitCount + 1];
    std::snprintf(text, sizeof(text), "%016llx", static_cast<unsigned long long>(number));
    return text;
}

fs::path unfinishedBeside(const fs::path& output) {
    return folderOf(output) / (stemOf(output) + "." + randomDigits() + partMark);
}

bool isUnfinishedOf(const std::string& name, const fs::path& output) {
    const std::string begin = stemOf(output) + ".";
    if (!name.starts_with(begin) || !name.ends_with(partMark) ||
        name.size() != begin.size() + digitCount + std::string(partMark).size()) {
        return false;
    }
    const std::string digits = name.substr(begin.size(), digitCount);
    return digits.find_first_not_of("0123456789abcdef") == std::string::npos;
}

fs::path lockBeside(const fs::path& output) {
    return folderOf(output) / (stemOf(output) + lockMark);
}

void removeLeftovers(const fs::path& output) noexcept {
    try {
        std::error_code ignored;
        std::vector<fs::path> found;
        for (const fs::directory_entry& entry : fs::directory_iterator(folderOf(output), ignored)) {
            if (isUnfinishedOf(entry.path().filename().string(), output)) {
                found.push_back(entry.path());
            }
        }
        for (const fs::path& path : found) {
            const Descriptor entry(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
            if (isForsaken(entry)) {
                removeEntry(path);
            }
        }
    } catch (const std::exception&) {
        return;  // what cannot be looked at stays
    }
}

}  // namespace tessera::files
