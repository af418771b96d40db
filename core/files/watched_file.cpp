#include "core/files/watched_file.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"
#include "core/files/picture_sequence.h"

#include <cerrno>
#include <system_error>

#include <sys/stat.h>

namespace tessera::files {

namespace {

namespace fs = std::filesystem;

std::string text(const timespec& time) {
    return std::to_string(time.tv_sec) + "." + std::to_string(time.tv_nsec) + " ";
}

}  // namespace

WatchedFile::WatchedFile(const fs::path& path) : m_path(path) {
    if (!isSequence(path)) {
        m_file = Descriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
        struct stat status {};
        if (!m_file || ::fstat(m_file.handle(), &status) != 0 || !S_ISREG(status.st_mode)) {
            throw Error(ErrorCode::BadInput, message::FileUnreadable(named(path)),
                        m_file ? "not an ordinary file" : std::generic_category().message(errno));
        }
    }
    m_before = look();
}

WatchedFile::State WatchedFile::look() const {
    State state;
    const auto add = [&state](const fs::path& path) {
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) {
            return;
        }
        state.identity += std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino) + " ";
        state.contents += std::to_string(status.st_size) + " " + text(status.st_mtim);
        state.status += text(status.st_ctim);
        state.attributes += std::to_string(status.st_mode) + " " + std::to_string(status.st_nlink) + " " +
                            std::to_string(status.st_uid) + ":" + std::to_string(status.st_gid) + " ";
    };
    if (m_file) {
        add(m_path);
        return state;
    }
    try {
        const SequenceRange range = findSequence(m_path);
        for (std::int64_t number = range.first; number < range.first + range.count; ++number) {
            add(pictureOf(m_path, number));
        }
    } catch (const Error&) {
        return {};  // pictures are missing
    }
    return state;
}

std::string WatchedFile::change() const {
    const State now = look();
    if (now.identity.empty()) {
        return "it was removed";
    }
    if (now.identity != m_before.identity) {
        return "it was replaced by another file";
    }
    const bool isExplained = now.status == m_before.status || now.attributes != m_before.attributes;
    return now.contents == m_before.contents && isExplained ? "" : "it was written to";
}

}  // namespace tessera::files
