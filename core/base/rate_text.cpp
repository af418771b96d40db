#include "core/base/rate_text.h"

#include "core/base/error.h"
#include "core/base/tool_messages.h"

#include <cmath>
#include <cstdio>

namespace tessera {

Rational parseRate(const std::string& text) {
    long long num = 0;
    long long den = 1;
    int used = 0;
    const auto complete = [&] { return static_cast<std::size_t>(used) == text.size(); };
    if (std::sscanf(text.c_str(), "%lld/%lld%n", &num, &den, &used) == 2 && complete() && num > 0 &&
        den > 0 && num / den <= 1000) {
        return {num, den};
    }
    double value = 0;
    if (std::sscanf(text.c_str(), "%lf%n", &value, &used) != 1 || !complete() ||
        !(value >= 1 && value <= 1000)) {
        throw Error(ErrorCode::BadOption, message::FrameRateInvalid(Name{text}));
    }
    // Rates just below a whole number are the NTSC family.
    const long long whole = std::llround(value);
    if (std::abs(value - static_cast<double>(whole)) < 1e-9) {
        return {whole, 1};
    }
    if (std::abs(value - static_cast<double>(whole) * 1000 / 1001) < 0.005) {
        return {whole * 1000, 1001};
    }
    return {std::llround(value * 1000), 1000};
}

}  // namespace tessera
