#include "core/files/unfinished_name.h"

#include "core/files/descriptor.h"
#include "core/files/file_identity.h"
#include "core/files/unfinished_registry.h"

#include <cstdint>
#include <cstdio>
#include <random>
#include <string_view>
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

constexpr std::string_view partMark = ".tessera-part";
constexpr std::string_view smallPartMark = ".part";
constexpr const char* lockMark = ".tessera-lock";
constexpr std::size_t digitCount = 16;
constexpr std::size_t longestName = 255;

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// ".film.mkv" with room for what follows.
std::string stemOf(const fs::path& output) {
    const std::string name = output.filename().string();
    const std::size_t room = longestName - 2 - digitCount - partMark.size();
    return "." + (name.size() <= room ? name : textChecksum(name).substr(0, 32));
}

// "5f0c1a…" and then `mark`.
bool isDigitsAnd(std::string_view text, std::string_view mark) {
    return text.size() == digitCount + mark.size() && text.ends_with(mark) &&
           text.substr(0, digitCount).find_first_not_of("0123456789abcdef") == std::string_view::npos;
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
    return folderOf(output) / (stemOf(output) + "." + randomDigits() + std::string(partMark));
}

bool isUnfinishedOf(const std::string& name, const fs::path& output) {
    const std::string begin = stemOf(output) + ".";
    return name.starts_with(begin) && isDigitsAnd(std::string_view(name).substr(begin.size()), partMark);
}

fs::path unfinishedName(const fs::path& path) {
    fs::path name = path;
    name += "." + randomDigits() + std::string(smallPartMark);
    return name;
}

fs::path lockBeside(const fs::path& output) {
    return folderOf(output) / (stemOf(output) + lockMark);
}

namespace {

// Those names in `folder` that `isOurs` knows, unless somebody holds them. What cannot be looked at stays.
template <typename IsOurs>
void removeForsaken(const fs::path& folder, const IsOurs& isOurs) noexcept {
    try {
        std::error_code ignored;
        std::vector<fs::path> found;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
            if (isOurs(entry.path().filename().string())) {
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
        return;
    }
}

}  // namespace

void removeLeftovers(const fs::path& output) noexcept {
    removeForsaken(folderOf(output), [&](const std::string& name) { return isUnfinishedOf(name, output); });
}

void removeUnfinishedIn(const fs::path& folder) noexcept {
    constexpr std::size_t tail = digitCount + smallPartMark.size();
    removeForsaken(folder, [](const std::string& name) {
        return name.size() > tail + 1 && name[name.size() - tail - 1] == '.' &&
               isDigitsAnd(std::string_view(name).substr(name.size() - tail), smallPartMark);
    });
}

}  // namespace tessera::files
