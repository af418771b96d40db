// The names that models are chosen by: they become names of folders, so little is allowed in them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tessera::models {

// 1 to 64 of a-z, 0-9, ".", "_", "-"; the first a letter or digit.
[[nodiscard]] bool isModelId(std::string_view text) noexcept;

}  // namespace tessera::models
