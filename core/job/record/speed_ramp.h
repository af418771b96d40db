// A speed that changes along a video, as a person sets it: keys at moments of the whole source.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/time_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::job {

// By time, in seconds since the video's first frame; see Note [Time maps]. None: as it was.
using SpeedRamp = std::vector<media::TimeKey>;

// How fast the video passes there; 1 without keys.
[[nodiscard]] double speedAt(const SpeedRamp& ramp, double seconds);

// With this key, in the place of one at the same moment.
[[nodiscard]] SpeedRamp withKey(SpeedRamp ramp, const media::TimeKey& key);

// Of a part of the video: counted from its beginning, and with the speeds that its ends have. Without `to`: to the end.
[[nodiscard]] SpeedRamp partOf(const SpeedRamp& ramp, const Rational& from,
                               const std::optional<Rational>& to);

// JobSpec::timeMap of the part from `from` on, and back. A map that says something else than speeds gives none.
[[nodiscard]] std::string timeMapOf(const SpeedRamp& ramp, const Rational& from,
                                    const std::optional<Rational>& to);
[[nodiscard]] SpeedRamp rampOf(std::string_view timeMap, const Rational& from);

// Whether keys follow each other, at or after the first frame, with speeds that can be.
[[nodiscard]] bool isRamp(const SpeedRamp& ramp);

}  // namespace tessera::job
