#include "core/job/record/time_map_json.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"
#include "core/base/json_depth.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

namespace tessera::job {

namespace {

[[noreturn]] void refuseKey(std::size_t key, const Message& why) {
    throw Error(ErrorCode::BadOption, message::TimeMapKeyWrong(static_cast<Count>(key) + 1, why));
}

// 2, 0.1 and "7/2"; decimals are taken as they are written, to the millionth.
std::optional<Rational> rationalFrom(const nlohmann::json& json) {
    constexpr std::int64_t micro = 1'000'000;
    constexpr double most = 1e9;
    if (json.is_number_integer()) {
        const auto whole = json.get<std::int64_t>();
        return std::abs(static_cast<double>(whole)) < most ? std::optional(Rational{whole}) : std::nullopt;
    }
    if (json.is_number_float()) {
        const double value = json.get<double>();
        return std::abs(value) < most ? std::optional(Rational{std::llround(value * micro), micro})
                                      : std::nullopt;
    }
    long long num = 0;
    long long den = 0;
    char rest = 0;
    if (!json.is_string() ||
        std::sscanf(json.get_ref<const std::string&>().c_str(), "%lld/%lld%c", &num, &den, &rest) != 2 ||
        den <= 0 || den > micro || std::abs(static_cast<double>(num)) > most) {
        return std::nullopt;
    }
    return Rational{num, den};
}

Rational numberOf(const nlohmann::json& key, const char* name, std::size_t index) {
    const std::optional<Rational> value = key.contains(name) ? rationalFrom(key[name]) : std::nullopt;
    if (!value) {
        refuseKey(index, message::KeyLacksNumber(Name{name}));
    }
    return *value;
}

}  // namespace

media::TimeMap timeMapFromJson(std::string_view text) {
    constexpr std::size_t mostKeys = 10'000;
    const nlohmann::json json =
        isNestedTooDeeply(text) ? nlohmann::json() : nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("schema", nlohmann::json()) != 1 || !json.contains("keys") ||
        !json["keys"].is_array() || json["keys"].empty() || json["keys"].size() > mostKeys) {
        throw Error(ErrorCode::BadOption, message::TimeMapUnreadable());
    }
    if (json.contains("unit") && json["unit"] != "seconds") {
        throw Error(ErrorCode::BadOption, message::TimeMapUnitUnknown(json["unit"].dump()));
    }
    const nlohmann::json& keys = json["keys"];
    const bool isPairs = keys[0].is_object() && keys[0].contains("output");
    std::vector<media::TimeKey> ramps;
    std::vector<std::pair<Rational, Rational>> pairs;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (isPairs) {
            pairs.emplace_back(numberOf(keys[i], "output", i), numberOf(keys[i], "source", i));
        } else {
            ramps.push_back({numberOf(keys[i], "source", i), numberOf(keys[i], "speed", i)});
        }
    }
    return isPairs ? media::TimeMap::ofPairs(pairs) : media::TimeMap(std::move(ramps));
}

}  // namespace tessera::job
