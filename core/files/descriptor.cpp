#include "core/files/descriptor.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <sys/stat.h>

namespace tessera::files {

bool isNameOf(const std::filesystem::path& path, const Descriptor& file) noexcept {
    struct stat named {};
    struct stat held {};
    return ::lstat(path.c_str(), &named) == 0 && ::fstat(file.handle(), &held) == 0 &&
           named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}

void refuseToWrite(const std::filesystem::path& name, int systemError) {
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    throw Error(ErrorCode::Output,
                full ? message::FileExceedsDisk(named(name)) : message::FileNotWritten(named(name)),
                std::generic_category().message(systemError));
}

void writeAll(const Descriptor& file, std::string_view bytes, const std::filesystem::path& name) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.handle(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            refuseToWrite(name, errno);
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

void syncFile(const Descriptor& file, const std::filesystem::path& name) {
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        refuseToWrite(name, errno);
    }
}

}  // namespace tessera::files
