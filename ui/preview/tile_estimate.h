// What a way of cutting frames will cost, before it is tried.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planner.h"

#include <QString>

#include <optional>

namespace tessera::ui {

struct TileEstimate {
    int tiles = 1;
    double overCompute = 1;
    // Estimates from what the model was measured to need here; nothing while that is not known.
    std::optional<qint64> peakBytes;
    std::optional<double> seconds;  // of one generated frame
};

// `frame`: without padding.
[[nodiscard]] TileEstimate estimateOf(const tiling::TileGrid& grid, Size frame,
                                      const std::optional<inference::CostModel>& cost);

// "45 tiles · 1.41 times the pixels · about 0.9 GB · about 3.1 s a frame".
[[nodiscard]] QString estimateText(const TileEstimate& estimate);

}  // namespace tessera::ui
