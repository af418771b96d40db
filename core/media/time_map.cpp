#include "core/media/time_map.h"

#include "core/base/error.h"
#include "core/base/job_messages.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tessera::media {

namespace {

constexpr long double nanoseconds = 1e9L;
constexpr long double endless = std::numeric_limits<long double>::infinity();

long double real(const Rational& value) {
    return static_cast<long double>(value.num()) / static_cast<long double>(value.den());
}

[[noreturn]] void refuse(std::size_t key, const Message& why) {
    throw Error(ErrorCode::BadOption, message::TimeMapKeyWrong(static_cast<Count>(key) + 1, why));
}

void checkSpeed(std::size_t key, const Rational& speed) {
    if (speed < Rational(1, 100) || speed > Rational{100}) {
        refuse(key, message::SpeedOutOfRange());
    }
}

}  // namespace

TimeMap::TimeMap(std::vector<TimeKey> ramps) {
    for (std::size_t i = 0; i < ramps.size(); ++i) {
        checkSpeed(i, ramps[i].speed);
        if (i == 0 ? ramps[i].source < Rational{0} : ramps[i].source <= ramps[i - 1].source) {
            refuse(i, message::KeyRunsBackwards());
        }
    }
    if (ramps.empty()) {
        return;
    }
    if (ramps.front().source > Rational{0}) {
        ramps.insert(ramps.begin(), {Rational{0}, ramps.front().speed});
    }
    long double output = 0;
    for (std::size_t i = 0; i + 1 < ramps.size(); ++i) {
        const long double before = real(ramps[i].speed);
        const long double after = real(ramps[i + 1].speed);
        const long double length = 2 * real(ramps[i + 1].source - ramps[i].source) / (before + after);
        m_parts.push_back({ramps[i].source, output, length, before, after});
        output += length;
    }
    const long double last = real(ramps.back().speed);
    m_parts.push_back({ramps.back().source, output, endless, last, last});
    m_last = ramps.back().source;
}

TimeMap TimeMap::ofPairs(const std::vector<std::pair<Rational, Rational>>& outputAndSource) {
    TimeMap map;
    for (std::size_t i = 1; i < outputAndSource.size(); ++i) {
        const auto& [output, source] = outputAndSource[i - 1];
        const auto& [outputAfter, sourceAfter] = outputAndSource[i];
        if (outputAfter <= output || sourceAfter <= source) {
            refuse(i, message::KeyRunsBackwards());
        }
        const Rational speed = (sourceAfter - source) / (outputAfter - output);
        checkSpeed(i, speed);
        const bool isLast = i + 1 == outputAndSource.size();
        map.m_parts.push_back(
            {source, real(output), isLast ? endless : real(outputAfter - output), real(speed), real(speed)});
    }
    if (map.empty() || outputAndSource.front() != std::pair{Rational{0}, Rational{0}}) {
        refuse(0, message::KeysBeginElsewhere());
    }
    map.m_last = outputAndSource.back().second;
    return map;
}

// Half of how much faster it becomes in a second of the output.
long double TimeMap::Part::bend() const noexcept {
    return std::isinf(length) ? 0 : (speedAfter - speed) / (2 * length);
}

std::int64_t TimeMap::sourceAt(const Rational& output) const {
    const long double time = real(output);
    const auto next = std::ranges::upper_bound(m_parts, time, {}, &Part::output);
    const Part& part = next == m_parts.begin() ? m_parts.front() : *std::prev(next);
    const long double x = time - part.output;
    return std::llround((real(part.source) + x * (part.speed + part.bend() * x)) * nanoseconds);
}

std::int64_t TimeMap::outputAt(const Rational& source) const {
    const auto next = std::ranges::upper_bound(m_parts, source, {}, &Part::source);
    const Part& part = next == m_parts.begin() ? m_parts.front() : *std::prev(next);
    const long double way = real(source) - real(part.source);
    // The root of bend x^2 + speed x - way, in the form that does not cancel.
    const long double bend = way > 0 ? part.bend() : 0;  // before the first key the speed stays
    const long double root = std::sqrt(part.speed * part.speed + 4 * bend * way);
    return std::llround((part.output + 2 * way / (part.speed + root)) * nanoseconds);
}

}  // namespace tessera::media
