// A folder that is being made, and the files in it: under a name of its own until it is complete, and gone if it never is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"

#include <filesystem>
#include <string_view>

namespace tessera::files {

class UnfinishedFolder {
public:
    // Makes an empty folder beside `output` that was not there before. Throws Error(Output).
    explicit UnfinishedFolder(const std::filesystem::path& output);
    ~UnfinishedFolder();
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

    // A new file in it, flushed to the disk. Throws Error(Output).
    void add(const std::filesystem::path& name, std::string_view bytes);

    // Names it, in place of an empty folder or of none. Throws Error(Output) when something is in the way.
    void publish();

private:
    std::filesystem::path m_output;
    std::filesystem::path m_path;
    Descriptor m_folder;
};

}  // namespace tessera::files
