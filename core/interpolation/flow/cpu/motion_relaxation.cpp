#include "core/interpolation/flow/cpu/motion_relaxation.h"

#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/motion_solver.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>
#include <utility>

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

class Relaxation {
public:
    Relaxation(const Problem& problem, const PaddedPlanes& system)
        : m_problem(problem),
          m_system(system),
          m_now(2, problem.width, problem.height),
          m_later(2, problem.width, problem.height) {}

    void run(int steps, float* result) {
        forRows([&](int y) {
            for (int axis = 0; axis < 2; ++axis) {
                std::memcpy(m_now.row(axis, y), before(axis, y), sizeof(float) * size_t(m_problem.width));
            }
        });
        for (int step = 0; step < steps; ++step) {
            forRows([&](int y) { relax(y, step + 1 == steps); });
            std::swap(m_now, m_later);
        }
        forRows([&](int y) { median(y, result); });
    }

private:
    template <typename Row>
    void forRows(const Row& row) const {
        at::parallel_for(0, m_problem.height, bandRows, [&](std::int64_t first, std::int64_t end) {
            for (std::int64_t y = first; y < end; ++y) {
                row(static_cast<int>(y));
            }
        });
    }

    [[nodiscard]] const float* before(int axis, int y) const {
        return (axis == 0 ? m_problem.moveX : m_problem.moveY) + std::int64_t(y) * m_problem.width;
    }

    [[nodiscard]] Neighbours around(int axis, int above, int y, int below) const {
        return {m_now.row(axis, above), m_now.row(axis, y), m_now.row(axis, below)};
    }

    void relax(int y, bool isLast) {
        const float* system[systemPlanes];
        for (int plane = 0; plane < systemPlanes; ++plane) {
            system[plane] = m_system.row(plane, y);
        }
        relaxRow(around(0, y - 1, y, y + 1), around(1, y - 1, y, y + 1), system,
                 m_system.row(alongPlane, y - 1), m_problem.width, m_later.row(0, y), m_later.row(1, y));
        for (int axis = 0; axis < 2 && isLast; ++axis) {
            limitRow(before(axis, y), m_problem.width, m_later.row(axis, y));
            replicateEnds(m_later.row(axis, y), m_problem.width, 1);
        }
    }

    void median(int y, float* result) const {
        const std::int64_t planeSize = std::int64_t(m_problem.width) * m_problem.height;
        for (int axis = 0; axis < 2; ++axis) {
            medianRow(around(axis, std::max(0, y - 1), y, std::min(m_problem.height - 1, y + 1)),
                      m_problem.width, result + axis * planeSize + std::int64_t(y) * m_problem.width);
        }
    }

    const Problem& m_problem;
    const PaddedPlanes& m_system;
    PaddedPlanes m_now;
    PaddedPlanes m_later;
};

}  // namespace

void relax(const Problem& problem, const PaddedPlanes& system, int steps, float* result) {
    Relaxation(problem, system).run(steps, result);
}

}  // namespace tessera::interpolation::flow::cpu
