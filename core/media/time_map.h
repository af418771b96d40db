// How fast the video passes at each moment: slow motion that comes and goes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace tessera::media {

// Note [Time maps]
// A ramp is given by speeds at moments of the source. Between two keys the speed changes evenly in time of the output, so
// that it never jumps: with speeds v0 and v1 at s0 and s1 the way takes L = 2 (s1 - s0) / (v0 + v1) of the output, and at
// x of it the source stands at s0 + v0 x + (v1 - v0) x^2 / (2 L). Before the first key and after the last one the speed
// stays. A map may also be given as pairs of output and source times; then the speed is even between two keys.
struct TimeKey {
    Rational source;  // seconds from the first frame that is kept
    Rational speed;   // seconds of the source in a second of the output, 1/100 to 100

    bool operator==(const TimeKey&) const = default;
};

class TimeMap {
public:
    TimeMap() = default;
    // Throws Error(BadOption), naming the key, for sources that do not increase or lie before the first frame, and speeds
    // out of range.
    explicit TimeMap(std::vector<TimeKey> ramps);
    // Of pairs of output and source, both from 0 on and increasing, two at least. Throws as above.
    [[nodiscard]] static TimeMap ofPairs(const std::vector<std::pair<Rational, Rational>>& outputAndSource);

    [[nodiscard]] bool empty() const noexcept { return m_parts.empty(); }
    // Nanoseconds of the source at `output` seconds of the output; both count from the first frame. Rounded once.
    [[nodiscard]] std::int64_t sourceAt(const Rational& output) const;
    // Nanoseconds of the output at `source` seconds of the source: the inverse.
    [[nodiscard]] std::int64_t outputAt(const Rational& source) const;
    // Seconds of the source at the last key.
    [[nodiscard]] Rational lastKey() const noexcept { return m_last; }

    bool operator==(const TimeMap&) const = default;

private:
    struct Part {
        Rational source;             // where it begins
        long double output = 0;      // the same, of the output
        long double length = 0;      // of the output; infinite for the last
        long double speed = 1;       // where it begins …
        long double speedAfter = 1;  // … and ends
        [[nodiscard]] long double bend() const noexcept;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> m_parts;  // in order, the first from 0 on
    Rational m_last;
};

}  // namespace tessera::media
