// Guards readers of JSON from elsewhere: what is nested without end exhausts the stack when it is written out again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tessera {

inline constexpr int deepestJson = 32;  // arrays and objects in each other; what Tessera writes has 4

// True for text that nests deeper. Any bytes; says nothing about whether they are JSON.
[[nodiscard]] bool isNestedTooDeeply(std::string_view json) noexcept;

}  // namespace tessera
