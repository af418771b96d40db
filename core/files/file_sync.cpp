#include "core/files/file_sync.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/unfinished_name.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

std::string systemText(int number) {
    return std::generic_category().message(number);
}

void syncFolderOf(const fs::path& path) {
    const fs::path folder = path.parent_path().empty() ? fs::path(".") : path.parent_path();
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor) {
        ::fsync(descriptor.handle());  // some file systems cannot; the rename itself is done
    }
}

// 0, or the system's number for what went wrong. A hard link is the careful form where renaming has none
// (NFS): of several machines that try, one succeeds.
int renamed(const fs::path& from, const fs::path& to, Existing existing) {
    if (existing == Existing::Replace) {
        return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
    }
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    if (::link(from.c_str(), to.c_str()) == 0) {
        return ::unlink(from.c_str()) == 0 ? 0 : errno;
    }
    if (errno != EPERM && errno != ENOTSUP) {
        return errno;
    }
    if (fs::exists(to)) {
        return EEXIST;
    }
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

struct NamedFile {
    fs::path name;
    Descriptor file;
};

// Locked, so that nobody takes it for a leftover; again when somebody did before that.
NamedFile lockedBeside(const fs::path& path) {
    for (;;) {
        NamedFile made{unfinishedName(path), {}};
        made.file = Descriptor(made.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
        if (!made.file) {
            refuseToWrite(path, errno);
        }
        (void)::flock(made.file.handle(), LOCK_EX | LOCK_NB);
        if (isNameOf(made.name, made.file)) {
            return made;
        }
    }
}

}  // namespace

void syncFile(const fs::path& path) {
    const Descriptor descriptor(path, O_RDWR);
    if (!descriptor || (::fsync(descriptor.handle()) != 0 && errno != EINVAL && errno != ENOTSUP)) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(path)), systemText(errno));
    }
}

void publishFile(const fs::path& from, const fs::path& to, Existing existing) {
    if (const int number = renamed(from, to, existing); number != 0) {
        throw Error(ErrorCode::Output,
                    number == EEXIST ? message::FileExists(named(to)) : message::FileNotCreated(named(to)),
                    systemText(number));
    }
    syncFolderOf(to);
}

void publishHeld(const Descriptor& held, const fs::path& from, const fs::path& to, Existing existing) {
    if (!isNameOf(from, held)) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(to)),
                    "it was exchanged for something else while it was made");
    }
    publishFile(from, to, existing);
}

bool writeWhole(const fs::path& path, std::string_view text, Existing existing) {
    const auto [unfinished, file] = lockedBeside(path);
    std::error_code ignored;
    try {
        writeAll(file, text, path);
        syncFile(file, path);
    } catch (const Error&) {
        fs::remove(unfinished, ignored);
        throw;
    }
    const int number = renamed(unfinished, path, existing);
    fs::remove(unfinished, ignored);
    if (number != 0 && number != EEXIST) {
        throw Error(ErrorCode::Output, message::FileNotCreated(named(path)), systemText(number));
    }
    syncFolderOf(path);
    return number == 0;
}

}  // namespace tessera::files
