// Puts files on the disk for good, and gives them their name in one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tessera::media {

// Throws Error(Output) when the system reports that bytes were lost.
void syncFile(const std::filesystem::path& path);

// Renames within one folder, atomically and durably. Unless `replace`, throws Error(Output) when `to` exists.
enum class Existing { Keep, Replace };
void publishFile(const std::filesystem::path& from, const std::filesystem::path& to, Existing existing);

}  // namespace tessera::media
