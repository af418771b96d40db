// Names of files as messages show them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <string>

namespace tessera {

// "\"clip.mp4\"": the last part of the path, in quotes.
[[nodiscard]] std::string quotedName(const std::filesystem::path& path);

// The same as an argument of a message.
[[nodiscard]] Name named(const std::filesystem::path& path);

}  // namespace tessera
