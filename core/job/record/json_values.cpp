#include "core/job/record/json_values.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/json_depth.h"

#include <charconv>
#include <cstdio>

namespace tessera::job {

namespace {

[[noreturn]] void refuse(const std::string& text, const char* what) {
    throw Error(ErrorCode::BadOption, message::FileNotOurs(), "\"" + text + "\" is not " + what);
}

}  // namespace

std::string pathText(const std::filesystem::path& path) {
    std::string text;
    for (const char c : path.string()) {
        if (c >= ' ' && c < 127 && c != '%') {
            text += c;
        } else {
            char code[4];
            std::snprintf(code, sizeof(code), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            text += code;
        }
    }
    return text;
}

std::filesystem::path pathFrom(const std::string& text) {
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            name += text[i];
            continue;
        }
        unsigned code = 0;
        const char* begin = text.data() + i + 1;
        const bool complete = i + 2 < text.size();
        if (!complete || std::from_chars(begin, begin + 2, code, 16).ptr != begin + 2) {
            refuse(text, "a file name");
        }
        name += static_cast<char>(code);
        i += 2;
    }
    if (name.find('\0') != std::string::npos) {
        refuse(text, "a file name");
    }
    return name;
}

std::string rationalText(const Rational& value) {
    return std::to_string(value.num()) + "/" + std::to_string(value.den());
}

Rational rationalFrom(const std::string& text) {
    std::int64_t num = 0;
    std::int64_t den = 0;
    const char* end = text.data() + text.size();
    const auto [slash, failure] = std::from_chars(text.data(), end, num);
    if (failure != std::errc{} || slash == end || *slash != '/') {
        refuse(text, "a fraction");
    }
    const auto [rest, denFailure] = std::from_chars(slash + 1, end, den);
    if (denFailure != std::errc{} || rest != end || den <= 0) {
        refuse(text, "a fraction");
    }
    return {num, den};
}

nlohmann::json parsedJson(std::string_view text) {
    if (isNestedTooDeeply(text)) {
        throw Error(ErrorCode::BadOption, message::FileNotOurs(), "nested too deeply");
    }
    return nlohmann::json::parse(text);
}

void refuseNumber(const char* key) {
    throw Error(ErrorCode::BadOption, message::FileNotOurs(),
                std::string("the number \"") + key + "\" is missing or out of range");
}

}  // namespace tessera::job
