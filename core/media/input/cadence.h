// Takes the cadence of a telecine out of a film's times: frames held for two and three fields in turn are shown evenly.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/timeline.h"

#include <cstdint>
#include <optional>

namespace tessera::media {

// Note [Soft telecine]
// Film on discs and in broadcasts is often stored as its own frames, with times that say how long each is to be held on
// a screen of 60 fields: 50 and 33 ms in turn. The frames were taken evenly; motion between them is even only where they
// are shown so. Each is moved by less than a field.
struct EvenedTimes {
    SourceTimes times;        // of the same frames
    Rational rate{0};         // of the film, frames per second
    std::int64_t frames = 0;  // in stretches with that cadence
    double farthest = 0;      // seconds by which a frame was moved, at most
};

// Nothing where no stretch of some length has the cadence. Frames outside such stretches keep their times.
[[nodiscard]] std::optional<EvenedTimes> evenTelecine(const SourceTimes& times);

}  // namespace tessera::media
