#include "core/base/message.h"

#include "core/base/readable_bytes.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

namespace tessera {

namespace {

std::string withPlaces(double value, int places) {
    char text[64];
    std::snprintf(text, sizeof(text), "%.*f", places, value);
    return text;
}

// "0.05", "2.5", "3"
std::string shortNumber(double value) {
    char text[64];
    std::snprintf(text, sizeof(text), "%.4g", value);
    return text;
}

std::string words(const Text& text) {
    return text;
}

// A name may hold anything; what is no printable character would tear the line.
std::string words(const Name& name) {
    std::string text = "\"" + name.text + "\"";
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < ' ' || c == 127; }, '?');
    return text;
}

std::string words(Count count) {
    return std::to_string(count);
}

std::string words(double value) {
    return shortNumber(value);
}

std::string words(Bytes bytes) {
    return readableBytes(bytes.value);
}

std::string words(Seconds seconds) {
    return withPlaces(seconds.value, 1) + " s";
}

std::string words(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::string words(const Phrases& phrases) {
    std::string text;
    for (const Message& phrase : phrases) {
        text += (text.empty() ? "" : ", ") + english(phrase);
        if (text.ends_with('.')) {
            text.pop_back();  // a sentence inside another
        }
    }
    return text;
}

// Puts the arguments into a pattern.
std::string filled(std::string_view pattern, const Message& message) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char next = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        const auto place = static_cast<std::size_t>(next - '1');
        if (next == 'n') {
            text += std::to_string(countIn(message).value_or(0));
            ++i;
        } else if (next >= '1' && next <= '9' && place < message.arguments.size()) {
            text +=
                std::visit([](const auto& argument) { return words(argument); }, message.arguments[place]);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

}  // namespace

std::optional<std::int64_t> countIn(const Message& message) noexcept {
    const MessagePattern& pattern = patternOf(message.id);
    if (pattern.one == pattern.text) {
        return std::nullopt;
    }
    for (const MessageArgument& argument : message.arguments) {
        if (const Count* count = std::get_if<Count>(&argument)) {
            return *count;
        }
    }
    return std::nullopt;
}

std::string english(const Message& message) {
    const MessagePattern& pattern = patternOf(message.id);
    std::string text = filled(countIn(message) == 1 ? pattern.one : pattern.text, message);
    if (pattern.severity != Severity::Phrase && !text.empty()) {
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    }
    return text;
}

std::string englishAdvice(const Message& message) {
    return filled(patternOf(message.id).advice, message);
}

}  // namespace tessera
