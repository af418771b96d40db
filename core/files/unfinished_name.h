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

// ".film.mkv.tessera-lock", beside `output`; always the same.
[[nodiscard]] std::filesystem::path lockBeside(const std::filesystem::path& output);

// Removes what earlier runs that were killed have left of `output`: files and folders with our names that belong to
// this user and that nobody is writing. Looks at nothing else.
void removeLeftovers(const std::filesystem::path& output) noexcept;

}  // namespace tessera::files
