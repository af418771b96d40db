// Writing containers so that no lost byte goes unnoticed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <filesystem>

namespace tessera::media {

// A context for the format, with its file opened for writing; what it held is gone. Throws Error(Output).
// `name` is for messages.
[[nodiscard]] OutputPtr openOutput(const std::filesystem::path& place, const char* formatName,
                                   const std::filesystem::path& name);

// Throws Error(Output), naming `path`, when `result` is negative or the file has already failed in the background.
void checkWritten(const AVFormatContext& context, int result, const std::filesystem::path& path);

// Writes the trailer and closes. Throws Error(Output), naming `path`, when any byte was lost.
void closeOutput(OutputPtr context, const std::filesystem::path& path);

}  // namespace tessera::media
