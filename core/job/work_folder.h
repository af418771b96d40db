// The folder beside the output where a job keeps its segments until the file is complete.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tessera::job {

// ".<output name>.tessera", on the output's own disk. Removed with its contents on destruction.
class WorkFolder {
public:
    // Throws Error(Output) when it cannot be made.
    explicit WorkFolder(const std::filesystem::path& output);
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    [[nodiscard]] std::filesystem::path segment(int index) const;

private:
    std::filesystem::path m_path;
};

}  // namespace tessera::job
