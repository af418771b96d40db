// What a way of cutting frames will cost, before it is tried, in words.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planner.h"

#include <QString>

#include <optional>

namespace tessera::ui {

// "45 tiles · 1.41 times the pixels · about 0.9 GB · about 3.1 s a frame"; without `cost`, only what is sure.
[[nodiscard]] QString estimateText(const tiling::TileGrid& grid,
                                   const std::optional<inference::TilePlan>& cost);

}  // namespace tessera::ui
