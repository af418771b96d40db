#include "core/base/plain_text.h"

#include <cstdint>
#include <cstdio>

namespace tessera {

namespace {

// The character that begins at `text`, and how many bytes it takes; 0 bytes where there is none.
struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};

Character firstOf(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lead < 0x80                   ? 1
                              : lead >= 0xf0 && lead < 0xf5 ? 4
                              : lead >= 0xe0                ? 3
                              : lead >= 0xc2                ? 2
                                                            : 0;
    if (bytes == 0 || bytes > text.size() || lead >= 0xf5) {
        return {};
    }
    std::uint32_t code = bytes == 1 ? lead : lead & (0xffU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0U) != 0x80) {
            return {};
        }
        code = code << 6 | (next & 0x3fU);
    }
    const bool isTooLong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
    const bool isNone = (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
    return isTooLong || isNone ? Character{} : Character{code, bytes};
}

bool acts(std::uint32_t code) {
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isLineBreak = code == 0x2028 || code == 0x2029;
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f ||
                       (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || isLineBreak || turns;
}

std::string spelledOut(const char* form, unsigned value) {
    char text[16];
    std::snprintf(text, sizeof(text), form, value);
    return text;
}

}  // namespace

std::string plainText(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const Character character = firstOf(text);
        const std::size_t bytes = character.bytes == 0 ? 1 : character.bytes;
        if (character.bytes == 0) {
            plain += spelledOut("\\x%02x", static_cast<unsigned char>(text.front()));
        } else if (character.code == '\n') {
            plain += "\\n";
        } else if (acts(character.code)) {
            plain += spelledOut(character.code < 0x100 ? "\\x%02x" : "\\u%04x", character.code);
        } else {
            plain += text.substr(0, bytes);
        }
        text.remove_prefix(bytes);
    }
    return plain;
}

std::string shellWord(std::string_view text) {
    constexpr std::string_view harmless =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./,:@%";
    if (!text.empty() && text.find_first_not_of(harmless) == std::string_view::npos) {
        return std::string(text);
    }
    std::string word = "'";
    for (const char letter : text) {
        word += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return word + "'";
}

}  // namespace tessera
