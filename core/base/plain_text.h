// Names and tags from anywhere, as text that does nothing: for terminals, messages and pages.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tessera {

// UTF-8 on one line: control characters, line breaks, characters that turn the direction of writing and bytes that are
// no UTF-8 are spelled out, "\x1b", "\u202e".
[[nodiscard]] std::string plainText(std::string_view text);

// As one word of a shell's command line; quoted where that is needed.
[[nodiscard]] std::string shellWord(std::string_view text);

}  // namespace tessera
