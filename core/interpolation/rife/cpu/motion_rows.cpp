#include "core/interpolation/rife/cpu/motion_rows.h"

#include "core/interpolation/rife/cpu/lanes.h"

#include <algorithm>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int width = 8;  // lanes of a value

// Rows that are kept in turn, and where among them is looked.
struct Kept {
    const float* rows;
    std::int64_t count;      // rows there is room for
    std::int64_t rowStride;  // floats
    float lastColumn;        // from the first that is known
    float lastRow;           // of the frame
    float around;
};

RIFE_INLINE float between(float value, float least, float most) {
    value = value > least ? value : least;
    return value < most ? value : most;
}

// What lies `bend` away from the pixels of row y, and as much more motion. firstColumn: of the result, from the first known.
RIFE_WIDE void followBend(const Kept& kept, const float* bend, std::int32_t y, std::int32_t firstColumn,
                          std::int64_t count, float* values) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float right = between(bend[i * width], -kept.around, kept.around);
        const float down = between(bend[i * width + 1], -kept.around, kept.around);
        const float x = between(static_cast<float>(firstColumn + i) + right, 0, kept.lastColumn);
        const float row = between(static_cast<float>(y) + down, 0, kept.lastRow);
        const auto column = static_cast<std::int64_t>(x < kept.lastColumn ? x : kept.lastColumn - 1);
        const auto upper = static_cast<std::int64_t>(row < kept.lastRow ? row : kept.lastRow - 1);
        const float* const high = kept.rows + upper % kept.count * kept.rowStride + column * width;
        const float* const low = kept.rows + (upper + 1) % kept.count * kept.rowStride + column * width;
        Lanes8 corners[4];
        load(high, corners[0]);
        load(high + width, corners[1]);
        load(low, corners[2]);
        load(low + width, corners[3]);
        const float wayRight = x - static_cast<float>(column);
        const Lanes8 above = corners[0] + wayRight * (corners[1] - corners[0]);
        const Lanes8 below = corners[2] + wayRight * (corners[3] - corners[2]);
        const Lanes8 shift{right, down, right, down};
        store(values + i * width, above + (row - static_cast<float>(upper)) * (below - above) + shift);
    }
}

}  // namespace

MotionRows::MotionRows(std::span<const Level> levels, const Rect& tile, Size padded, bool addsMasks,
                       const Bend* bend)
    : m_tile(tile),
      m_padded(padded),
      m_around(bend != nullptr ? bend->farthest : 0),
      m_left(std::max(tile.x - m_around, 0)),
      m_straight(levels, columnsOf(m_left, std::min(tile.right() + m_around, padded.width) - m_left),
                 addsMasks, false) {
    if (bend != nullptr) {
        m_bend.emplace(std::span(&bend->field, 1), columnsOf(tile.x, tile.width), false, false);
        m_keptRows = 2 * m_around + 2;
        m_kept.resize(static_cast<std::size_t>(m_keptRows) * m_straight.count() * width);
        m_values.resize(static_cast<std::size_t>(tile.width) * width);
        m_next = -1;
    }
}

void MotionRows::keepRows(std::int32_t y) {
    const std::int32_t first = std::max(y - m_around, 0);
    const std::int32_t end =
        std::min(y + m_around + 2, std::min(m_tile.bottom() + m_around, m_padded.height));
    for (m_next = std::max(m_next, first); m_next < end; ++m_next) {
        m_straight.show(m_next);
        const auto length = static_cast<std::int64_t>(m_straight.count()) * width;
        std::copy_n(m_straight.values(), length, m_kept.data() + m_next % m_keptRows * length);
    }
}

const float* MotionRows::at(std::int32_t y) {
    if (!m_bend) {
        m_straight.show(y);
        return m_straight.values();
    }
    keepRows(y);
    m_bend->show(y);
    const auto columns = static_cast<std::int64_t>(m_straight.count());
    const std::int32_t lastRow = std::min(m_tile.bottom() + m_around, m_padded.height) - 1;
    followBend({m_kept.data(), m_keptRows, columns * width, static_cast<float>(columns - 1),
                static_cast<float>(lastRow), static_cast<float>(m_around)},
               m_bend->values(), y, m_tile.x - m_left, m_tile.width, m_values.data());
    return m_values.data();
}

}  // namespace tessera::interpolation::rife::cpu
