// Motion, mask and features of levels at rows of places in the frame, between whose values they lie.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/axis.h"
#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/cpu/lanes.h"

#include <span>
#include <vector>

namespace tessera::interpolation::rife::cpu {

// Channels of a level's values: motion, mask, nothing; then the features, if there are any.
inline constexpr int maskChannel = 4;
inline constexpr int featureChannel = 8;

// Which columns of the frame are looked at; the same for every row.
class LevelRows {
public:
    // addsMasks: the mask is the sum of all levels', not the last one's. withFeatures: of the last level.
    LevelRows(std::span<const Level> levels, std::vector<std::int32_t> columns, bool addsMasks,
              bool withFeatures);

    // From here on values() and features() are those of the frame's row y.
    void show(std::int32_t y);

    [[nodiscard]] std::size_t count() const noexcept { return m_columns.size(); }
    [[nodiscard]] const std::vector<std::int32_t>& columns() const noexcept { return m_columns; }
    // Lanes8 for each column: motion in frame pixels, mask.
    [[nodiscard]] const float* values() const noexcept { return m_values.data(); }
    [[nodiscard]] const float* features() const noexcept { return m_features.data(); }

private:
    struct Resized {
        const float* values;
        std::int64_t rowStride;
        std::int64_t pixelStride;
        Axis columns;  // indices from the first column that is there
        std::int32_t top;
        std::int32_t height;  // of the whole level
        double scale;
        std::int32_t firstColumn;  // that is looked at, and how many
        std::int32_t columnCount;
        Lanes8 factor;
    };

    std::vector<Level> m_levels;
    std::vector<std::int32_t> m_columns;
    std::vector<Resized> m_resized;
    std::vector<float> m_mixed;
    std::vector<float> m_values;
    std::vector<float> m_features;
};

// first ... first + count - 1
[[nodiscard]] std::vector<std::int32_t> columnsOf(std::int32_t first, std::int32_t count);

}  // namespace tessera::interpolation::rife::cpu
