// Which part of the source is used, and how fast it passes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/time_map.h"

#include <optional>

namespace tessera::media {

// Times in seconds on the source's own clock.
struct SourceWindow {
    Rational start{0};            // becomes 0 in the output
    std::optional<Rational> end;  // nothing: to the end
    bool cutsStart = false;       // what lies before the start is left out
    Rational slowdown{1};         // 2: everything takes twice as long
    TimeMap map{};                // where it is not empty, it says how everything passes, and `slowdown` is 1
    bool keepSound = true;        // slowed sound is stretched, its pitch kept; otherwise it is dropped

    [[nodiscard]] bool isSlowed() const { return slowdown != Rational{1} || !map.empty(); }
    [[nodiscard]] Rational outputTime(const Rational& source) const {
        return map.empty() ? (source - start) * slowdown
                           : Rational{map.outputAt(source - start), 1'000'000'000};
    }
    // On the source's clock.
    [[nodiscard]] Rational sourceTime(const Rational& output) const {
        return start + (map.empty() ? output / slowdown : Rational{map.sourceAt(output), 1'000'000'000});
    }
};

}  // namespace tessera::media
