// Which part of the source is used, and how fast it passes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <optional>

namespace tessera::media {

// Times in seconds on the source's own clock.
struct SourceWindow {
    Rational start{0};            // becomes 0 in the output
    std::optional<Rational> end;  // nothing: to the end
    bool cutsStart = false;       // what lies before the start is left out
    Rational slowdown{1};         // 2: everything takes twice as long
    bool keepSound = true;        // slowed sound is stretched, its pitch kept; otherwise it is dropped

    [[nodiscard]] bool isSlowed() const { return slowdown != Rational{1}; }
    [[nodiscard]] Rational outputTime(const Rational& source) const { return (source - start) * slowdown; }
};

}  // namespace tessera::media
