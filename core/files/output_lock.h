// Of all that would make the same file at the same time, one does.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"

#include <filesystem>

namespace tessera::files {

// The right to make `output`, held until it is destroyed or the process ends. What killed runs left of this output is
// cleared away. File systems that cannot lock do without: publishing still replaces nothing by mistake.
class OutputLock {
public:
    // `output`: a file, or the folder of a picture sequence. Throws Error(Output) when another holds it.
    explicit OutputLock(const std::filesystem::path& output);
    ~OutputLock();
    OutputLock(const OutputLock&) = delete;
    OutputLock& operator=(const OutputLock&) = delete;

private:
    std::filesystem::path m_path;
    Descriptor m_file;
};

}  // namespace tessera::files
