#include "core/interpolation/flow/cpu/motion_relaxation.h"

#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/terms/motion_terms.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

// The rows of a field around one row.
struct Neighbours {
    const float* above;
    const float* here;
    const float* below;
};

TESSERA_WIDE void relaxRow(const Neighbours& x, const Neighbours& y, const float* const* system,
                           const float* alongAbove, int count, float* nextX, float* nextY) {
    const float* across = system[acrossPlane];
    const float* along = system[alongPlane];
    TESSERA_SEPARATE_ROWS
    for (int i = 0; i < count; ++i) {
        const float forceX = across[i - 1] * x.here[i - 1] + across[i] * x.here[i + 1] +
                             alongAbove[i] * x.above[i] + along[i] * x.below[i];
        const float forceY = across[i - 1] * y.here[i - 1] + across[i] * y.here[i + 1] +
                             alongAbove[i] * y.above[i] + along[i] * y.below[i];
        nextX[i] = system[aimX][i] + system[inverseXX][i] * forceX + system[inverseXY][i] * forceY;
        nextY[i] = system[aimY][i] + system[inverseYY][i] * forceY + system[inverseXY][i] * forceX;
    }
}

TESSERA_WIDE void limitRow(const float* before, int count, float* after) {
    constexpr float most = static_cast<float>(largestStep);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        after[x] = before[x] + clampedTo(after[x] - before[x], -most, most);
    }
}

TESSERA_INLINE void sort3(float& a, float& b, float& c) {
    const float low = a < b ? a : b;
    const float high = a < b ? b : a;
    const float middle = high < c ? high : c;
    c = high < c ? c : high;
    a = low < middle ? low : middle;
    b = low < middle ? middle : low;
}

TESSERA_WIDE void medianRow(const Neighbours& rows, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        float low[3];
        float centre[3];
        float high[3];
        for (int i = 0; i < 3; ++i) {
            low[i] = rows.above[x + i - 1];
            centre[i] = rows.here[x + i - 1];
            high[i] = rows.below[x + i - 1];
            sort3(low[i], centre[i], high[i]);
        }
        sort3(low[0], low[1], low[2]);
        sort3(centre[0], centre[1], centre[2]);
        sort3(high[0], high[1], high[2]);
        sort3(low[2], centre[1], high[0]);
        result[x] = centre[1];
    }
}

// Relaxes the rows [first, end) of a field. All steps go through the rows together, each a row behind the one before it, so
// that what they share is read from memory once; the rows around are worked out again by each band.
class RelaxBand {
public:
    RelaxBand(const Problem& problem, const PaddedPlanes& system, int steps, int first, int end)
        : m_problem(problem),
          m_system(system),
          m_steps(steps),
          m_first(first),
          m_end(end),
          m_stride(problem.width + 2),
          m_rows(std::size_t(m_stride) * std::size_t(2 * (steps + 1) * ring + 1)) {}

    // result: [2, height, width], of which the band's rows are written.
    void run(float* result) {
        const int reach = m_steps + 1;  // of a row's result
        for (int wave = m_first - reach; wave < m_end + reach; ++wave) {
            load(wave);
            for (int step = 1; step <= m_steps; ++step) {
                relaxAt(step, wave - step);
            }
            median(wave - m_steps - 1, result);
        }
    }

private:
    static constexpr int ring = 4;  // rows that are kept of each step

    [[nodiscard]] bool isInside(int y) const { return y >= 0 && y < m_problem.height; }

    // After `step` steps. Zeros above and below the field.
    [[nodiscard]] float* row(int step, int axis, int y) {
        const int index = isInside(y) ? (step * 2 + axis) * ring + y % ring : 2 * (m_steps + 1) * ring;
        return m_rows.data() + std::size_t(m_stride) * std::size_t(index) + 1;
    }

    [[nodiscard]] const float* before(int axis, int y) const {
        return (axis == 0 ? m_problem.moveX : m_problem.moveY) + std::int64_t(y) * m_problem.width;
    }

    [[nodiscard]] Neighbours around(int step, int axis, int above, int y, int below) {
        return {row(step, axis, above), row(step, axis, y), row(step, axis, below)};
    }

    void load(int y) {
        for (int axis = 0; axis < 2 && isInside(y); ++axis) {
            std::memcpy(row(0, axis, y), before(axis, y), sizeof(float) * std::size_t(m_problem.width));
        }
    }

    void relaxAt(int step, int y) {
        const int needed = m_steps - step + 1;  // rows around the band
        if (!isInside(y) || y < m_first - needed || y >= m_end + needed) {
            return;
        }
        const float* system[systemPlanes];
        for (int plane = 0; plane < systemPlanes; ++plane) {
            system[plane] = m_system.row(plane, y);
        }
        relaxRow(around(step - 1, 0, y - 1, y, y + 1), around(step - 1, 1, y - 1, y, y + 1), system,
                 m_system.row(alongPlane, y - 1), m_problem.width, row(step, 0, y), row(step, 1, y));
        for (int axis = 0; axis < 2 && step == m_steps; ++axis) {
            limitRow(before(axis, y), m_problem.width, row(step, axis, y));
            replicateEnds(row(step, axis, y), m_problem.width, 1);
        }
    }

    void median(int y, float* result) {
        if (y < m_first || y >= m_end) {
            return;
        }
        const std::int64_t planeSize = std::int64_t(m_problem.width) * m_problem.height;
        for (int axis = 0; axis < 2; ++axis) {
            medianRow(around(m_steps, axis, std::max(0, y - 1), y, std::min(m_problem.height - 1, y + 1)),
                      m_problem.width, result + axis * planeSize + std::int64_t(y) * m_problem.width);
        }
    }

    const Problem& m_problem;
    const PaddedPlanes& m_system;
    int m_steps;
    int m_first;
    int m_end;
    int m_stride;
    std::vector<float> m_rows;
};

}  // namespace

void relax(const Problem& problem, const PaddedPlanes& system, int steps, float* result) {
    // Each thread takes one band: the fewer, the less is worked out twice.
    const int bands = std::clamp(problem.height / bandRows, 1, at::get_num_threads());
    at::parallel_for(0, bands, 1, [&](std::int64_t firstBand, std::int64_t endBand) {
        for (std::int64_t band = firstBand; band < endBand; ++band) {
            RelaxBand(problem, system, steps, static_cast<int>(problem.height * band / bands),
                      static_cast<int>(problem.height * (band + 1) / bands))
                .run(result);
        }
    });
}

}  // namespace tessera::interpolation::flow::cpu
