#include "core/files/output_lock.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/job_messages.h"
#include "core/base/output_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/unfinished_name.h"
#include "core/files/unfinished_registry.h"

#include <cerrno>
#include <system_error>

#include <sys/file.h>
#include <sys/stat.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& lock, int number) {
    throw Error(ErrorCode::Output,
                number == EEXIST ? message::FileNotCreated(named(lock))
                                 : message::OutputFolderReadOnly(Name{lock.parent_path().string()}),
                std::generic_category().message(number));
}

Descriptor opened(const fs::path& path) {
    Descriptor file(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK);
    if (!file && errno == EACCES) {
        file = Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);  // of another user
    }
    if (!file) {
        refuse(path, errno);
    }
    struct stat status {};
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size != 0) {
        refuse(path, EEXIST);
    }
    return file;
}

}  // namespace

OutputLock::OutputLock(const fs::path& output) : m_path(lockBeside(output)) {
    do {
        m_file = opened(m_path);
        if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            throw Error(ErrorCode::Output, message::JobFolderBusy(), output.filename().string());
        }
    } while (!isNameOf(
        m_path, m_file));  // its owner removes it before letting go: one without a name counts for nothing
    registerUnfinished(m_path);
    removeLeftovers(output);
}

OutputLock::~OutputLock() {
    std::error_code ignored;
    fs::remove(m_path, ignored);
    unregisterUnfinished(m_path);
}

}  // namespace tessera::files
