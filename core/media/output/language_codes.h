// Codes of languages that are the same language.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tessera::media {

// "deu" and "ger" are one language.
[[nodiscard]] bool isSameLanguage(std::string_view one, std::string_view other);

// The other form of a code that has two, "ger" of "deu"; "" of one that has none.
[[nodiscard]] std::string otherForm(std::string_view language);

// Whether the code is of the two the one by the language's own name: "deu".
[[nodiscard]] bool isOwnForm(std::string_view language);

}  // namespace tessera::media
