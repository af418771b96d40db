#include "core/interpolation/rife/cpu/level_rows.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

namespace tessera::interpolation::rife::cpu {

namespace {

constexpr int width = 8;  // lanes that are taken of a value at once

struct Line {
    const float* low;
    const float* high;
    std::int64_t stride;
};

// The values of a level between two of its rows.
RIFE_WIDE void mixRows(const Line& line, float way, const Lanes8& factor, std::int64_t count, float* mixed) {
    for (std::int64_t i = 0; i < count; ++i) {
        Lanes8 low;
        Lanes8 high;
        load(line.low + i * line.stride, low);
        load(line.high + i * line.stride, high);
        store(mixed + i * width, ((1.0F - way) * low + way * high) * factor);
    }
}

template <bool isFirst>
RIFE_INLINE void addColumns(const Axis& columns, const float* mixed, std::size_t count, float* sums) {
    for (std::size_t i = 0; i < count; ++i) {
        Lanes8 low;
        Lanes8 high;
        load(mixed + std::int64_t{columns.low[i]} * width, low);
        load(mixed + std::int64_t{columns.high[i]} * width, high);
        Lanes8 value = (1.0F - columns.way[i]) * low + columns.way[i] * high;
        if constexpr (!isFirst) {
            Lanes8 sum;
            load(sums + i * width, sum);
            value += sum;
        }
        store(sums + i * width, value);
    }
}

RIFE_WIDE void setColumns(const Axis& columns, const float* mixed, std::size_t count, float* sums) {
    addColumns<true>(columns, mixed, count, sums);
}

RIFE_WIDE void addToColumns(const Axis& columns, const float* mixed, std::size_t count, float* sums) {
    addColumns<false>(columns, mixed, count, sums);
}

}  // namespace

std::vector<std::int32_t> columnsOf(std::int32_t first, std::int32_t count) {
    std::vector<std::int32_t> columns(static_cast<std::size_t>(count));
    std::iota(columns.begin(), columns.end(), first);
    return columns;
}

LevelRows::LevelRows(std::span<const Level> levels, std::vector<std::int32_t> columns, bool addsMasks,
                     bool withFeatures)
    : m_levels(levels.begin(), levels.end()),
      m_columns(std::move(columns)),
      m_values(m_columns.size() * width),
      m_features(withFeatures ? m_columns.size() * width : 0) {
    std::int32_t longest = 0;
    for (const Level& level : m_levels) {
        Axis axis = makeAxis(m_columns.size(), level.size.width, 1 / level.scale,
                             [this](std::size_t i) { return m_columns[i]; });
        const std::int32_t first = *std::ranges::min_element(axis.low);
        const std::int32_t last = *std::ranges::max_element(axis.high);
        for (std::size_t i = 0; i < axis.size(); ++i) {
            axis.low[i] -= first;
            axis.high[i] -= first;
        }
        const auto scale = static_cast<float>(level.scale);
        const bool isLast = &level == &m_levels.back();
        const float mask = addsMasks || isLast ? 1.0F : 0.0F;
        longest = std::max(longest, last - first + 1);
        m_resized.push_back({level.values.data_ptr<float>(), level.values.size(1) * level.values.size(2),
                             level.values.size(2), std::move(axis), level.top, level.size.height, level.scale,
                             first - level.left, last - first + 1, Lanes8{scale, scale, scale, scale, mask}});
    }
    m_mixed.resize(static_cast<std::size_t>(longest) * width);
}

void LevelRows::show(std::int32_t y) {
    const auto line = [y](const Resized& level, int channel, float& way) {
        const Axis row = makeAxis(1, level.height, 1 / level.scale, [y](std::size_t) { return y; });
        way = row.way[0];
        const auto at = [&](std::int32_t index) {
            return level.values + (index - level.top) * level.rowStride +
                   level.firstColumn * level.pixelStride + channel;
        };
        return Line{at(row.low[0]), at(row.high[0]), level.pixelStride};
    };
    bool isFirst = true;
    float way = 0;
    for (const Resized& level : m_resized) {
        const Line rows = line(level, 0, way);
        mixRows(rows, way, level.factor, level.columnCount, m_mixed.data());
        (isFirst ? setColumns : addToColumns)(level.columns, m_mixed.data(), m_columns.size(),
                                              m_values.data());
        isFirst = false;
    }
    if (!m_features.empty()) {
        const Resized& level = m_resized.back();
        const Line rows = line(level, featureChannel, way);
        mixRows(rows, way, Lanes8{1, 1, 1, 1, 1, 1, 1, 1}, level.columnCount, m_mixed.data());
        setColumns(level.columns, m_mixed.data(), m_columns.size(), m_features.data());
    }
}

}  // namespace tessera::interpolation::rife::cpu
