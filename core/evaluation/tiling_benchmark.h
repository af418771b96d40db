// Measures tiled against untiled on a frame pair: time, memory, difference, seams.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"
#include "core/inference/frame_generator.h"
#include "core/media/frame.h"

#include <optional>
#include <string>
#include <vector>

namespace tessera::evaluation {

struct TilingMeasurement {
    std::string name;  // "whole", "512/64", "planned, 2 GB"
    tiling::TileGrid grid;
    double seconds = 0;  // the fastest of the runs
    std::int64_t peakBytes = 0;
    // Against the first variant; nothing for that one itself.
    std::optional<double> psnr;      // dB on RGB 0 … 1; 99 when equal
    std::optional<double> bandPsnr;  // the same on the overlap bands only
    // Gradient energy across tile borders divided by that of the first variant at the same places: 1 means no seam. For
    // the first variant itself, when it is tiled: divided by that beside the borders.
    std::optional<double> seamRatio;
};

struct TilingVariant {
    std::string name;
    inference::GeneratorSettings settings;
};

// Runs every variant `runs` times on the pair at t = 0.5. The first variant is what the others are compared with.
// Returns what was measured until stopped.
[[nodiscard]] std::vector<TilingMeasurement> measureTiling(const media::Frame& prev, const media::Frame& next,
                                                           const std::vector<TilingVariant>& variants,
                                                           int runs,
                                                           const inference::MakeGenerator& makeGenerator,
                                                           RunControl& control);

}  // namespace tessera::evaluation
