// Values that JSON has no type for, and numbers that may not wrap; for the .cpp files of this folder only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>

namespace tessera::job {

// Names are bytes, not always text: what is not printable ASCII is written as %XX.
[[nodiscard]] std::string pathText(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path pathFrom(const std::string& text);  // throws Error(BadOption)

[[nodiscard]] std::string rationalText(const Rational& value);  // "30000/1001"
[[nodiscard]] Rational rationalFrom(const std::string& text);   // throws Error(BadOption)

[[noreturn]] void refuseNumber(const char* key);

// Throws Error(BadOption) for JSON that is nested without end, nlohmann's exception for what is no JSON.
[[nodiscard]] nlohmann::json parsedJson(std::string_view text);

// `value` as a whole number that fits; `key` is for the message. Throws Error(BadOption).
template <typename Integer>
[[nodiscard]] Integer wholeNumber(const nlohmann::json& value, const char* key) {
    const bool fitsWide =
        value.is_number_integer() &&
        (!value.is_number_unsigned() || value.get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
    if (!fitsWide) {
        refuseNumber(key);
    }
    const auto wide = value.get<std::int64_t>();
    if (wide < std::numeric_limits<Integer>::min() || wide > std::numeric_limits<Integer>::max()) {
        refuseNumber(key);
    }
    return static_cast<Integer>(wide);
}

// The member `key` of an object likewise; nlohmann's exception where there is none.
template <typename Integer>
[[nodiscard]] Integer integer(const nlohmann::json& json, const char* key) {
    return wholeNumber<Integer>(json.at(key), key);
}

}  // namespace tessera::job
