// Puts files on the disk for good, and gives them their name in one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"

#include <filesystem>
#include <string_view>

namespace tessera::files {

// Throws Error(Output) when the system reports that bytes were lost.
void syncFile(const std::filesystem::path& path);

// Renames on one disk, atomically and durably. With Existing::Keep it throws Error(Output) when `to` exists.
enum class Existing { Keep, Replace };
void publishFile(const std::filesystem::path& from, const std::filesystem::path& to, Existing existing);

// The same for what is held open, which must still be what is called `from`.
void publishHeld(const Descriptor& held, const std::filesystem::path& from, const std::filesystem::path& to,
                 Existing existing);

// A small file that is there whole or not at all. With Existing::Keep, false when another was there first.
[[nodiscard]] bool writeWhole(const std::filesystem::path& path, std::string_view text, Existing existing);

}  // namespace tessera::files
