// Named settings for a purpose, and which to offer first for a resolution.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tessera::preset {

struct Preset {
    std::string id;           // "1080p-fast": what --preset takes
    std::string name;         // "1080p, fast"
    std::string description;  // one sentence
    int tileSize = 0;         // 0: off
    int overlap = 64;
    double flowScale = 1.0;
    int sampleSteps = 10;
    std::string model{};          // empty: whichever is chosen
    bool automaticTiles = false;  // tile size planned from free memory; tileSize is then ignored

    bool operator==(const Preset&) const = default;
};

[[nodiscard]] const std::vector<Preset>& builtInPresets();

// Throws Error(BadOption) that lists the known ids.
[[nodiscard]] const Preset& findPreset(std::string_view id);

// "best": RIFE's weights are needed for its model.
inline constexpr std::string_view bestPreset = "best";

// The preset offered first for frames of this size (up to 1920x1080: "1080p-fast"; above: "4k-quality").
[[nodiscard]] const Preset& recommendedPreset(Size frame);

[[nodiscard]] std::string toJson(const Preset& preset);
// Throws Error(BadOption) naming the field that is wrong.
[[nodiscard]] Preset presetFromJson(std::string_view json);

}  // namespace tessera::preset
