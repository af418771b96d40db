#include "core/files/file_identity.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"
#include "core/files/sha256.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <vector>

#include <sys/stat.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t endBytes = 1 << 20;

[[noreturn]] void refuse(const fs::path& path, int number) {
    throw Error(ErrorCode::BadInput, message::FileUnreadable(named(path)),
                std::generic_category().message(number));
}

// Adds `count` bytes from where the file stands, or all that are left when that is fewer.
void addBytes(Sha256& sum, std::ifstream& file, std::int64_t count, const fs::path& path,
              std::stop_token stop = {}) {
    std::vector<char> buffer(static_cast<std::size_t>(endBytes));
    while (count > 0 && file && !stop.stop_requested()) {
        file.read(buffer.data(), std::min(count, endBytes));
        sum.add(buffer.data(), static_cast<std::size_t>(file.gcount()));
        count -= file.gcount();
    }
    if (file.bad()) {
        refuse(path, EIO);
    }
}

std::ifstream openFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        refuse(path, errno);
    }
    return file;
}

void addEnds(Sha256& sum, const fs::path& path, std::int64_t bytes) {
    std::ifstream file = openFile(path);
    addBytes(sum, file, endBytes, path);
    if (bytes > endBytes) {
        file.clear();
        file.seekg(std::max(endBytes, bytes - endBytes));
        addBytes(sum, file, endBytes, path);
    }
}

// The size and time of every picture, and the ends of the first and the last.
FileIdentity identifyPictures(const fs::path& pattern) {
    const SequenceRange range = findSequence(pattern);
    FileIdentity identity;
    Sha256 sum;
    for (std::int64_t number = range.first; number < range.first + range.count; ++number) {
        const fs::path picture = pictureOf(pattern, number);
        const bool isEnd = number == range.first || number == range.first + range.count - 1;
        struct stat status {};
        if (::stat(picture.c_str(), &status) != 0) {
            refuse(picture, errno);
        }
        const std::int64_t modified =
            std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + std::int64_t{status.st_mtim.tv_nsec};
        const std::string entry = std::to_string(number) + " " + std::to_string(status.st_size) + " " +
                                  std::to_string(modified) + " ";
        sum.add(entry.data(), entry.size());
        identity.bytes += status.st_size;
        identity.modified = std::max(identity.modified, modified);
        if (isEnd) {
            addEnds(sum, picture, status.st_size);
        }
    }
    identity.ends = sum.hex();
    return identity;
}

}  // namespace

FileIdentity identifyFile(const fs::path& path) {
    if (isSequence(path)) {
        return identifyPictures(path);
    }
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        refuse(path, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        refuse(path, EINVAL);
    }
    FileIdentity identity;
    identity.bytes = status.st_size;
    identity.modified =
        std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + std::int64_t{status.st_mtim.tv_nsec};
    Sha256 sum;
    addEnds(sum, path, identity.bytes);
    identity.ends = sum.hex();
    return identity;
}

std::string fileChecksum(const fs::path& path, std::stop_token stop) {
    std::ifstream file = openFile(path);
    Sha256 sum;
    addBytes(sum, file, INT64_MAX, path, stop);
    return stop.stop_requested() ? "" : sum.hex();
}

std::string textChecksum(std::string_view text) {
    Sha256 sum;
    sum.add(text.data(), text.size());
    return sum.hex();
}

}  // namespace tessera::files
