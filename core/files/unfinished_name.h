// The names of what is being made: nobody can guess one beforehand, and everybody knows one when they see it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace tessera::files {

// 16 hexadecimal digits that nobody can guess.
[[nodiscard]] std::string randomDigits();

// ".film.mkv.5f0c1a…tessera-part", beside `output`; another one each time.
[[nodiscard]] std::filesystem::path unfinishedBeside(const std::filesystem::path& output);

// Whether `name` is one that unfinishedBeside(output) can give.
[[nodiscard]] bool isUnfinishedOf(const std::string& name, const std::filesystem::path& output);

// "queue.json.5f0c1a….part": for a small file of our own that is not complete yet; another one each time. Open it exclusively,
// and lock it while it is written.
[[nodiscard]] std::filesystem::path unfinishedName(const std::filesystem::path& path);

// ".film.mkv.tessera-lock", beside `output`; always the same.
[[nodiscard]] std::filesystem::path lockBeside(const std::filesystem::path& output);

// Removes what earlier runs that were killed have left of `output`: files and folders with our names that belong to
// this user and that nobody is writing. Looks at nothing else.
void removeLeftovers(const std::filesystem::path& output) noexcept;

// The same for the small files in a folder that is ours, whatever they were to become.
void removeUnfinishedIn(const std::filesystem::path& folder) noexcept;

}  // namespace tessera::files
