// A file that is being made: under a name of its own until it is complete, and gone if it never is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"
#include "core/files/file_sync.h"

#include <filesystem>
#include <string_view>

namespace tessera::files {

class UnfinishedFile {
public:
    // Makes an empty file beside `output` that was not there before. Throws Error(Output).
    explicit UnfinishedFile(const std::filesystem::path& output);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    // Where libraries write and read it. Leads to this very file, whatever becomes of its name meanwhile.
    [[nodiscard]] const std::filesystem::path& place() const noexcept { return m_place; }
    [[nodiscard]] const std::filesystem::path& output() const noexcept { return m_output; }

    void write(std::string_view bytes);  // throws Error(Output)

    // Flushes it to the disk and names it. Throws Error(Output) when something is in the way.
    void publish(Existing existing);

private:
    std::filesystem::path m_output;
    std::filesystem::path m_name;
    std::filesystem::path m_place;
    Descriptor m_file;
};

}  // namespace tessera::files
