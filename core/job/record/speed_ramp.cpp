#include "core/job/record/speed_ramp.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tessera::job {

namespace {

std::string fraction(const Rational& value) {
    return std::to_string(value.num()) + "/" + std::to_string(value.den());
}

std::optional<Rational> rationalFrom(const nlohmann::json& key, const char* name) {
    long long num = 0;
    long long den = 0;
    const bool isFraction =
        key.contains(name) && key[name].is_string() &&
        std::sscanf(key[name].get_ref<const std::string&>().c_str(), "%lld/%lld", &num, &den) == 2 && den > 0;
    return isFraction ? std::optional(Rational{num, den}) : std::nullopt;
}

media::TimeKey keyAt(const SpeedRamp& ramp, const Rational& moment) {
    constexpr std::int64_t micro = 1'000'000;
    return {moment, Rational{std::llround(speedAt(ramp, moment.toDouble()) * micro), micro}};
}

}  // namespace

// Evenly in time of the output: the square of the speed is even along the source.
double speedAt(const SpeedRamp& ramp, double seconds) {
    if (ramp.empty()) {
        return 1;
    }
    const auto after = std::ranges::find_if(
        ramp, [seconds](const media::TimeKey& key) { return key.source.toDouble() > seconds; });
    if (after == ramp.begin()) {
        return after->speed.toDouble();
    }
    const media::TimeKey& before = *(after - 1);
    if (after == ramp.end()) {
        return before.speed.toDouble();
    }
    const double share = (seconds - before.source.toDouble()) / (after->source - before.source).toDouble();
    const double from = before.speed.toDouble() * before.speed.toDouble();
    const double to = after->speed.toDouble() * after->speed.toDouble();
    return std::sqrt(from + (to - from) * share);
}

SpeedRamp withKey(SpeedRamp ramp, const media::TimeKey& key) {
    const auto place = std::ranges::lower_bound(ramp, key.source, {}, &media::TimeKey::source);
    if (place != ramp.end() && place->source == key.source) {
        place->speed = key.speed;
    } else {
        ramp.insert(place, key);
    }
    return ramp;
}

SpeedRamp partOf(const SpeedRamp& ramp, const Rational& from, const std::optional<Rational>& to) {
    SpeedRamp part;
    if (ramp.empty()) {
        return part;
    }
    if (ramp.front().source < from) {
        part.push_back(keyAt(ramp, from));
    }
    for (const media::TimeKey& key : ramp) {
        if (key.source >= from && (!to || key.source <= *to) &&
            (part.empty() || part.back().source < key.source)) {
            part.push_back(key);
        }
    }
    // A ramp that goes on behind the end is as steep before it.
    if (to && ramp.back().source > *to && (part.empty() || part.back().source < *to)) {
        constexpr std::int64_t micro = 1'000'000;  // the last frame lies before the end
        const Rational end = *to - Rational{1, 1000};
        if (part.empty() || part.back().source < end) {
            part.push_back(keyAt(ramp, Rational{std::llround(end.toDouble() * micro), micro}));
        }
    }
    for (media::TimeKey& key : part) {
        key.source = key.source - from;
    }
    return part;
}

std::string timeMapOf(const SpeedRamp& ramp, const Rational& from, const std::optional<Rational>& to) {
    const SpeedRamp part = partOf(ramp, from, to);
    if (part.empty()) {
        return {};
    }
    nlohmann::json keys = nlohmann::json::array();
    for (const media::TimeKey& key : part) {
        keys.push_back({{"source", fraction(key.source)}, {"speed", fraction(key.speed)}});
    }
    return nlohmann::json{{"schema", 1}, {"unit", "seconds"}, {"keys", keys}}.dump();
}

SpeedRamp rampOf(std::string_view timeMap, const Rational& from) {
    SpeedRamp ramp;
    const nlohmann::json json = nlohmann::json::parse(timeMap, nullptr, false);
    if (!json.is_object() || !json.contains("keys") || !json["keys"].is_array()) {
        return ramp;
    }
    for (const nlohmann::json& key : json["keys"]) {
        const std::optional<Rational> source = rationalFrom(key, "source");
        const std::optional<Rational> speed = rationalFrom(key, "speed");
        if (!source || !speed) {
            return {};
        }
        ramp.push_back({*source + from, *speed});
    }
    return ramp;
}

bool isRamp(const SpeedRamp& ramp) {
    try {
        return ramp.empty() || !media::TimeMap(ramp).empty();
    } catch (const Error&) {
        return false;
    }
}

}  // namespace tessera::job
