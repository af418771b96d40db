#include "core/files/unfinished_folder.h"

#include "core/files/file_sync.h"
#include "core/files/unfinished_name.h"
#include "core/files/unfinished_registry.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <sys/file.h>
#include <sys/stat.h>

namespace tessera::files {

namespace fs = std::filesystem;

UnfinishedFolder::UnfinishedFolder(const fs::path& output)
    : m_output(output), m_path(unfinishedBeside(output)) {
    if (::mkdir(m_path.c_str(), 0777) != 0) {
        refuseToWrite(output, errno);
    }
    registerUnfinished(m_path);
    m_folder = Descriptor(m_path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!m_folder) {
        refuseToWrite(output, errno);
    }
    (void)::flock(m_folder.handle(), LOCK_EX | LOCK_NB);
}

UnfinishedFolder::~UnfinishedFolder() {
    if (m_folder && isNameOf(m_path, m_folder)) {
        removeEntry(m_path);
    }
    unregisterUnfinished(m_path);
}

void UnfinishedFolder::add(const fs::path& name, std::string_view bytes) {
    const Descriptor file(::openat(m_folder.handle(), name.c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file) {
        refuseToWrite(name, errno);
    }
    writeAll(file, bytes, name);
    syncFile(file, name);
}

void UnfinishedFolder::publish() {
    syncFile(m_folder, m_output);
    std::error_code failure;
    if (fs::is_directory(fs::symlink_status(m_output, failure))) {
        fs::remove(m_output, failure);  // only an empty one goes
    }
    publishHeld(m_folder, m_path, m_output, Existing::Keep);
}

}  // namespace tessera::files
