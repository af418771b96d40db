#include "app/cli/option_values.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace tessera::app {

Size parseSize(const std::string& text) {
    Size size;
    int used = 0;
    const bool matched = std::sscanf(text.c_str(), "%dx%d%n", &size.width, &size.height, &used) == 2;
    constexpr int longest = 65536;
    if (!matched || static_cast<std::size_t>(used) != text.size() || size.width < 1 || size.height < 1 ||
        size.width > longest || size.height > longest) {
        throw Error(ErrorCode::BadOption, message::FrameSizeInvalid(Name{text}));
    }
    return size;
}

std::int64_t parseBytes(const std::string& text) {
    double value = 0;
    char unit[4] = "";
    int used = 0;
    const int matched = std::sscanf(text.c_str(), "%lf %3[kKMGTB]%n", &value, unit, &used);
    const bool complete = matched == 2
                              ? static_cast<std::size_t>(used) == text.size()
                              : matched == 1 && text.find_first_not_of("0123456789.") == std::string::npos;
    constexpr std::string_view prefixes = "BKMGT";
    const char prefix = unit[0] == 'k' ? 'K' : (unit[0] == '\0' ? 'B' : unit[0]);
    const std::size_t power = prefixes.find(prefix);
    const double bytes = value * std::pow(1000.0, static_cast<double>(power));
    if (!complete || power == std::string_view::npos || !(bytes >= 1 && bytes < 1e15)) {
        throw Error(ErrorCode::BadOption, message::MemorySizeInvalid(Name{text}));
    }
    return static_cast<std::int64_t>(bytes);
}

Rational parseFraction(const std::string& text, const Message& refusal) {
    long long num = 0;
    long long den = 1;
    int used = 0;
    const auto complete = [&] { return static_cast<std::size_t>(used) == text.size(); };
    if (std::sscanf(text.c_str(), "%lld/%lld%n", &num, &den, &used) == 2 && complete() && den > 0) {
        return {num, den};
    }
    constexpr double most = 1e9;
    constexpr long long micro = 1'000'000;
    double value = 0;
    if (std::sscanf(text.c_str(), "%lf%n", &value, &used) != 1 || !complete() || !(std::abs(value) < most)) {
        throw Error(ErrorCode::BadOption, refusal);
    }
    return {std::llround(value * micro), micro};
}

Rational parseTime(const std::string& text) {
    long long hours = 0;
    long long minutes = 0;
    double seconds = 0;
    int used = 0;
    const auto complete = [&] { return static_cast<std::size_t>(used) == text.size(); };
    constexpr long long micro = 1'000'000;
    const bool isLong = std::sscanf(text.c_str(), "%lld:%lld:%lf%n", &hours, &minutes, &seconds, &used) == 3;
    if (!isLong || !complete()) {
        hours = 0;
        const bool isShort = std::sscanf(text.c_str(), "%lld:%lf%n", &minutes, &seconds, &used) == 2;
        if (!isShort || !complete()) {
            return parseFraction(text, message::TimeInvalid(Name{text}));
        }
    }
    return Rational{(hours * 60 + minutes) * 60} + Rational{std::llround(seconds * micro), micro};
}

}  // namespace tessera::app
