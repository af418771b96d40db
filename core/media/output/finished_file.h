// The last steps to a finished file: under another name until it is complete, read back, then named.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/open_input.h"
#include "core/media/output/assembly.h"

namespace tessera::media {

// "<output>.part": a file that is not wanted unless it is complete.
class PartFile {
public:
    explicit PartFile(const std::filesystem::path& output) : m_path(output.string() + ".part") {}
    ~PartFile();  // removes it; after publishing there is nothing under this name
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

// Counts the frames of the closed file `written`, tells request.beforeNaming, and gives the file its name. False when
// stopped. Throws Error(Output) when it does not hold `frames` frames.
[[nodiscard]] bool publishChecked(const PartFile& part, Input& written, const AssemblyRequest& request,
                                  std::int64_t frames);

}  // namespace tessera::media
