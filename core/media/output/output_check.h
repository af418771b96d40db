// Whether a file may be written where it is asked for, and can hold what is to go into it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tessera::media {

// Throws Error(Output) or Error(BadInput) when `output` cannot be written as asked: same file as `source`
// (also through links), exists and not to be overwritten, folder missing or read-only, unknown container. Pictures
// need a folder that is new or empty.
// Touches nothing.
void checkOutput(const std::filesystem::path& source, const std::filesystem::path& output, bool overwrite);

// Throws Error(Output) when the folder that the finished file or folder will lie in is missing or read-only.
void checkFolderOf(const std::filesystem::path& output);

// Throws Error(Unsupported) when `output` cannot hold video of this codec, Error(BadOption) for a codec that does not
// exist.
void checkCodec(const std::filesystem::path& output, const std::string& codec);

// Whether the container of `output` (by its extension) takes video of this codec, a name from
// availableCodecs(). Throws Error(Output) for an unknown container.
[[nodiscard]] bool containerHolds(const std::filesystem::path& output, const std::string& codec);

}  // namespace tessera::media
