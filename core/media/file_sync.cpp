#include "core/media/file_sync.h"

#include "core/base/error.h"
#include "core/media/open_input.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace tessera::media {

namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_handle(::open(path.c_str(), flags | O_CLOEXEC)) {}
    ~Descriptor() {
        if (m_handle >= 0) {
            ::close(m_handle);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int handle() const noexcept { return m_handle; }

private:
    int m_handle = -1;
};

std::string systemText(int number) {
    return std::generic_category().message(number);
}

void syncFolderOf(const fs::path& path) {
    const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor.handle() >= 0) {
        ::fsync(descriptor.handle());  // some file systems cannot; the rename itself is done
    }
}

}  // namespace

void syncFile(const fs::path& path) {
    const Descriptor descriptor(path, O_RDWR);
    if (descriptor.handle() < 0 ||
        (::fsync(descriptor.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)) {
        throw Error(ErrorCode::Output, quotedName(path) + " could not be written to the disk",
                    "Check the disk and its free space", systemText(errno));
    }
}

void publishFile(const fs::path& from, const fs::path& to, Existing existing) {
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    int result = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags);
    if (result != 0 && (errno == EINVAL || errno == ENOSYS) && flags != 0 && !fs::exists(to)) {
        result = ::rename(from.c_str(), to.c_str());  // a file system without the careful form
    }
    if (result != 0) {
        const int number = errno;
        throw Error(ErrorCode::Output,
                    quotedName(to) + (number == EEXIST ? " exists already" : " could not be made"),
                    number == EEXIST ? "Choose another name" : "Check the folder", systemText(number));
    }
    syncFolderOf(to);
}

}  // namespace tessera::media
