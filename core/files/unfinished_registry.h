// What of this process is unfinished right now, for a program that ends without waiting for its threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tessera::files {

// Any thread.
void registerUnfinished(const std::filesystem::path& path);
void unregisterUnfinished(const std::filesystem::path& path) noexcept;

// Removes all of it, also while other threads are at work on it.
void removeAllUnfinished() noexcept;

// A file, or a folder with the files in it; not what lies deeper.
void removeEntry(const std::filesystem::path& path) noexcept;

}  // namespace tessera::files
