#include "core/files/unfinished_file.h"

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

UnfinishedFile::UnfinishedFile(const fs::path& output) : m_output(output), m_name(unfinishedBeside(output)) {
    m_file = Descriptor(m_name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!m_file) {
        refuseToWrite(output, errno);
    }
    registerUnfinished(m_name);
    (void)::flock(m_file.handle(), LOCK_EX | LOCK_NB);  // nobody takes it for a leftover
    const fs::path place = "/proc/self/fd/" + std::to_string(m_file.handle());
    m_place = ::access(place.c_str(), R_OK | W_OK) == 0 ? place : m_name;
}

UnfinishedFile::~UnfinishedFile() {
    if (isNameOf(m_name, m_file)) {
        std::error_code ignored;
        fs::remove(m_name, ignored);
    }
    unregisterUnfinished(m_name);
}

void UnfinishedFile::write(std::string_view bytes) {
    writeAll(m_file, bytes, m_output);
}

void UnfinishedFile::publish(Existing existing) {
    syncFile(m_file, m_output);
    publishHeld(m_file, m_name, m_output, existing);
}

}  // namespace tessera::files
