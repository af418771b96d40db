// Writing containers so that no lost byte goes unnoticed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <filesystem>

namespace tessera::media {

// A context for the format, with its file opened for writing. Throws Error(Output).
[[nodiscard]] OutputPtr openOutput(const std::filesystem::path& path, const char* formatName);

// Throws Error(Output) when `result` is negative or the file has already failed in the background.
void checkWritten(const AVFormatContext& context, int result, const std::filesystem::path& path);

// Writes the trailer, closes, flushes to the disk. Throws Error(Output) when any byte was lost.
void closeOutput(OutputPtr context, const std::filesystem::path& path);

}  // namespace tessera::media
