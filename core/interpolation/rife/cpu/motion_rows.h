// Motion and mask at the rows of a tile, along a straight way or one that is bent.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/cpu/level_rows.h"

#include <optional>
#include <span>
#include <vector>

namespace tessera::interpolation::rife::cpu {

// One thread, rows from above to below.
class MotionRows {
public:
    // bend: or null.
    MotionRows(std::span<const Level> levels, const Rect& tile, Size padded, bool addsMasks,
               const Bend* bend);

    // Lanes8 for each column of the tile: motion in frame pixels, mask. Until the next call.
    [[nodiscard]] const float* at(std::int32_t y);

private:
    void keepRows(std::int32_t y);

    Rect m_tile;
    Size m_padded;
    int m_around = 0;         // rows and columns around the tile that are known too
    std::int32_t m_left = 0;  // the first column that is known
    LevelRows m_straight;
    std::optional<LevelRows> m_bend;
    std::vector<float> m_kept;  // the rows around the one that is asked for, in turn
    std::int32_t m_keptRows = 0;
    std::int32_t m_next = 0;  // the first row that was not kept yet
    std::vector<float> m_values;
};

}  // namespace tessera::interpolation::rife::cpu
