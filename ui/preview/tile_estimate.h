// What a way of cutting frames will cost, before it is tried, in words.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planner.h"

#include <QString>

#include <optional>

namespace tessera::ui {

// "45 tiles · 1.41 times the pixels · about 1.6 GB · model data 0.9 GB · about 3.1 s a frame"; without `cost`, only what is
// sure. `processBytes`: of the whole process, where that is known.
[[nodiscard]] QString estimateText(const tiling::TileGrid& grid,
                                   const std::optional<inference::TilePlan>& cost,
                                   std::optional<qint64> processBytes);

}  // namespace tessera::ui
