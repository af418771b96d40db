// Notices when a file that is being read is no longer what it was.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"

#include <filesystem>
#include <string>

namespace tessera::files {

// Holds the file open, so that no other can take its place unnoticed. Also of the pattern of a picture sequence, whose
// pictures are looked at one by one.
class WatchedFile {
public:
    // Throws Error(BadInput) for what is not an ordinary file that can be read.
    explicit WatchedFile(const std::filesystem::path& path);

    // "" while it is as it was: the same file, not longer or shorter, not written to. Otherwise what happened, for those
    // who look for the cause. A change of its owner, permissions or other names is none.
    [[nodiscard]] std::string change() const;

private:
    struct State {
        std::string identity;    // device and inode
        std::string contents;    // size and time of the last writing
        std::string status;      // time of the last change of anything
        std::string attributes;  // what changes that time without touching the contents
    };
    [[nodiscard]] State look() const;

    std::filesystem::path m_path;
    Descriptor m_file;  // not of a sequence
    State m_before;
};

}  // namespace tessera::files
