#include "core/interpolation/flow/cpu/motion_search.h"

#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/terms/search_order.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int bandRows = 48;  // rows that one thread takes at a time
constexpr int radius = matchingRadius;
constexpr int window = 2 * radius + 1;
constexpr int mostWays = 5;  // along one axis, at the longest reach

// Planes of `to` with a margin in which the border repeats.
struct Target {
    const float* pixels;
    std::int64_t planeSize;
    int stride;
    int margin;
    int width;  // without the margin
    int height;
};

// Where the pixels of a row look before any displacement: the upper left of the corners that all displacements need.
TESSERA_WIDE void locateCorners(const float* moveX, const float* moveY, int y, int count,
                                const Target& target, int reach, const SamplePoints& points) {
    const auto first = static_cast<float>(-reach - 1);
    const float lastX = static_cast<float>(target.width + reach);
    const float lastY = static_cast<float>(target.height + reach);
    const int base = target.margin - reach;
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float atX = clampedTo(static_cast<float>(x) + moveX[x], first, lastX);
        const float atY = clampedTo(static_cast<float>(y) + moveY[x], first, lastY);
        // The shift makes the numbers positive, so that cutting off is rounding down.
        const int wholeX = static_cast<int>(atX + 16.0F) - 16;
        const int wholeY = static_cast<int>(atY + 16.0F) - 16;
        points.offset[x] = (wholeY + base) * target.stride + wholeX + base;
        points.right[x] = atX - static_cast<float>(wholeX);
        points.down[x] = atY - static_cast<float>(wholeY);
    }
}

// One row of corners, between which `ways` samples lie.
template <int ways>
TESSERA_INLINE void betweenColumns(const float* row, const SamplePoints& points, int count,
                                   float* const* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float* const corner = row + points.offset[x];
        const float right = points.right[x];
        float left = corner[0];
        for (int way = 0; way < ways; ++way) {
            const float next = corner[way + 1];
            result[way][x] = left + right * (next - left);
            left = next;
        }
    }
}

TESSERA_WIDE void threeBetweenColumns(const float* row, const SamplePoints& points, int count,
                                      float* const* result) {
    betweenColumns<3>(row, points, count, result);
}

TESSERA_WIDE void fiveBetweenColumns(const float* row, const SamplePoints& points, int count,
                                     float* const* result) {
    betweenColumns<5>(row, points, count, result);
}

TESSERA_WIDE void addDifference(const float* above, const float* below, const float* down, const float* from,
                                int count, float* sum) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        sum[x] += std::fabs(above[x] + down[x] * (below[x] - above[x]) - from[x]);
    }
}

TESSERA_WIDE void columnSum(const float* const* rows, int first, int end, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = first; x < end; ++x) {
        result[x] = rows[0][x] + rows[1][x] + rows[2][x] + rows[3][x] + rows[4][x];
    }
}

// Takes the displacement (dx, dy) where it costs less than what was found before.
TESSERA_WIDE void takeCheaper(const float* sums, float penalty, float dx, float dy, int count, float* least,
                              float* bestX, float* bestY) {
    constexpr float scale = 1.0F / (window * window);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float cost =
            (sums[x - 2] + sums[x - 1] + sums[x] + sums[x + 1] + sums[x + 2]) * scale + penalty;
        const bool isCheaper = cost < least[x];
        least[x] = isCheaper ? cost : least[x];
        bestX[x] = isCheaper ? dx : bestX[x];
        bestY[x] = isCheaper ? dy : bestY[x];
    }
}

TESSERA_WIDE void addRows(const float* a, const float* b, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = a[x] + b[x];
    }
}

// Searches for the rows [first, end); the rows around are worked out again by each band.
class SearchBand {
public:
    SearchBand(const at::Tensor& motion, const at::Tensor& from, const Target& target, int reach,
               const at::Tensor& best)
        : m_target(target),
          m_reach(reach),
          m_ways(2 * reach + 1),
          m_width(static_cast<int>(motion.size(3))),
          m_height(static_cast<int>(motion.size(2))),
          m_channels(static_cast<int>(from.size(1))),
          m_motion(motion.data_ptr<float>()),
          m_from(from.data_ptr<float>()),
          m_best(best.data_ptr<float>()),
          m_stride(m_width + 2 * radius),
          m_costs(static_cast<std::size_t>(m_ways * m_ways * window) * static_cast<std::size_t>(m_stride)),
          m_spare(static_cast<std::size_t>(2 * m_ways + 6) * static_cast<std::size_t>(m_stride)),
          m_offset(static_cast<std::size_t>(m_width)) {}

    void run(int first, int end) {
        for (int y = first - radius; y < first + radius; ++y) {
            compare(y);
        }
        for (int y = first; y < end; ++y) {
            compare(y + radius);
            choose(y);
        }
    }

private:
    [[nodiscard]] float* costRow(int way, int y) {
        return m_costs.data() +
               static_cast<std::size_t>(way * window + y % window) * static_cast<std::size_t>(m_stride) +
               radius;
    }
    [[nodiscard]] float* spareRow(int index) {
        return m_spare.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(m_stride) + radius;
    }
    [[nodiscard]] const float* moveRow(int axis, int y) const {
        return m_motion + (std::int64_t(axis) * m_height + y) * m_width;
    }

    // The differences of the row y along every displacement.
    void compare(int y) {
        if (y < 0 || y >= m_height) {
            return;
        }
        const SamplePoints points{m_offset.data(), spareRow(0), spareRow(1)};
        locateCorners(moveRow(0, y), moveRow(1, y), y, m_width, m_target, m_reach, points);
        for (int way = 0; way < m_ways * m_ways; ++way) {
            std::fill_n(costRow(way, y), m_width, 0.0F);
        }
        for (int channel = 0; channel < m_channels; ++channel) {
            const float* const plane = m_target.pixels + channel * m_target.planeSize;
            const float* const own = m_from + (std::int64_t(channel) * m_height + y) * m_width;
            sampleColumns(plane, points, 0);
            for (int row = 0; row < m_ways; ++row) {
                sampleColumns(plane + std::int64_t(row + 1) * m_target.stride, points, row + 1);
                for (int column = 0; column < m_ways; ++column) {
                    addDifference(columnsOf(row)[column], columnsOf(row + 1)[column], points.down, own,
                                  m_width, costRow(row * m_ways + column, y));
                }
            }
        }
        for (int way = 0; way < m_ways * m_ways; ++way) {
            float* const costs = costRow(way, y);
            std::fill_n(costs - radius, radius, costs[0]);
            std::fill_n(costs + m_width, radius, costs[m_width - 1]);
        }
    }

    struct Columns {
        float* rows[mostWays];
        float* operator[](int column) const { return rows[column]; }
    };
    [[nodiscard]] Columns columnsOf(int row) {
        Columns columns{};
        for (int column = 0; column < m_ways; ++column) {
            columns.rows[column] = spareRow(2 + row % 2 * m_ways + column);
        }
        return columns;
    }

    void sampleColumns(const float* plane, const SamplePoints& points, int row) {
        const Columns columns = columnsOf(row);
        if (m_reach == 1) {
            threeBetweenColumns(plane, points, m_width, columns.rows);
        } else {
            fiveBetweenColumns(plane, points, m_width, columns.rows);
        }
    }

    void choose(int y) {
        float* const sums = spareRow(2 * m_ways + 2);
        float* const least = spareRow(2 * m_ways + 3);
        float* const bestX = spareRow(2 * m_ways + 4);
        float* const bestY = spareRow(2 * m_ways + 5);
        std::fill_n(least, m_width, std::numeric_limits<float>::infinity());
        for (int index = 0; index < m_ways * m_ways; ++index) {
            const int dx = searchOffset(index % m_ways);
            const int dy = searchOffset(index / m_ways);
            const int way = (dy + m_reach) * m_ways + dx + m_reach;
            const float* rows[window];
            for (int row = 0; row < window; ++row) {
                rows[row] = costRow(way, std::clamp(y - radius + row, 0, m_height - 1));
            }
            columnSum(rows, -radius, m_width + radius, sums);
            takeCheaper(sums, static_cast<float>(displacementCost * (std::abs(dx) + std::abs(dy))),
                        static_cast<float>(dx), static_cast<float>(dy), m_width, least, bestX, bestY);
        }
        const std::int64_t at = std::int64_t(y) * m_width;
        addRows(moveRow(0, y), bestX, m_width, m_best + at);
        addRows(moveRow(1, y), bestY, m_width, m_best + std::int64_t(m_height) * m_width + at);
    }

    const Target& m_target;
    int m_reach;
    int m_ways;  // along one axis
    int m_width;
    int m_height;
    int m_channels;
    const float* m_motion;
    const float* m_from;
    float* m_best;
    int m_stride;
    std::vector<float> m_costs;
    std::vector<float> m_spare;
    std::vector<std::int32_t> m_offset;
};

}  // namespace

at::Tensor bestNeighbour(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to, int reach) {
    const at::Tensor moves = motion.contiguous();
    const at::Tensor own = from.contiguous();
    const std::int64_t margin = 2 * reach + 2;
    const at::Tensor padded = at::replication_pad2d(to, {margin, margin, margin, margin});
    const Target target{padded.data_ptr<float>(),         padded.size(2) * padded.size(3),
                        static_cast<int>(padded.size(3)), static_cast<int>(margin),
                        static_cast<int>(to.size(3)),     static_cast<int>(to.size(2))};
    const at::Tensor best = at::empty_like(moves);
    at::parallel_for(0, motion.size(2), bandRows, [&](std::int64_t first, std::int64_t end) {
        SearchBand(moves, own, target, reach, best).run(static_cast<int>(first), static_cast<int>(end));
    });
    return best;
}

}  // namespace tessera::interpolation::flow::cpu
