#include "core/interpolation/flow/cpu/interleaved.h"
#include "core/interpolation/flow/cpu/mixing.h"
#include "core/interpolation/flow/synthesis.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int channels = 3;
constexpr int bandRows = 48;    // rows that one thread takes at least
constexpr int rowsAtOnce = 24;  // for which what they look at is laid out anew
constexpr int radius = agreementRadius;
constexpr int window = 2 * radius + 1;

TESSERA_WIDE void movedRow(const InterleavedPicture& picture, const RowView& view, int count,
                           const SamplePoints& points, float* result) {
    locate(view, count, picture.width, picture.height, points, picture.top);
    samplePixels(picture, points, count, result);
}

TESSERA_WIDE void differenceRow(const float* prev, const float* next, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float* const a = prev + lanes * x;
        const float* const b = next + lanes * x;
        result[x] =
            (std::fabs(a[0] - b[0]) + std::fabs(a[1] - b[1]) + std::fabs(a[2] - b[2])) * (1.0F / channels);
    }
}

TESSERA_WIDE void columnSum(const float* const* rows, int first, int end, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = first; x < end; ++x) {
        result[x] = rows[0][x] + rows[1][x] + rows[2][x] + rows[3][x] + rows[4][x] + rows[5][x] + rows[6][x];
    }
}

TESSERA_INLINE float beyond(float at, float last) {
    const float before = at < 0.0F ? -at : 0.0F;
    return at > last ? at - last : before;
}

// Where a row of the tile lies in the frame, pixels of the coarse grid.
struct RowPlace {
    float left;
    float top;
    float lastX;
    float lastY;
    float t;
};

// Unscaled shares of one candidate from its summed differences; adds both to total.
TESSERA_WIDE void shareRow(const float* sums, const float* moveX, const float* moveY, const RowPlace& place,
                           int count, float* prev, float* next, float* total) {
    constexpr float scale = 1.0F / (window * window);
    constexpr float blind = static_cast<float>(blindDifference);
    constexpr float floor = static_cast<float>(agreementFloor);
    constexpr float keen = static_cast<float>(keenDifference);
    const float t = place.t;
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float difference =
            (sums[x - 3] + sums[x - 2] + sums[x - 1] + sums[x] + sums[x + 1] + sums[x + 2] + sums[x + 3]) *
            scale;
        const float left = place.left + static_cast<float>(x);
        const float prevBeyond =
            beyond(left - t * moveX[x], place.lastX) + beyond(place.top - t * moveY[x], place.lastY);
        const float nextBeyond = beyond(left + (1.0F - t) * moveX[x], place.lastX) +
                                 beyond(place.top + (1.0F - t) * moveY[x], place.lastY);
        const float prevSeen = 1.0F / (1.0F + prevBeyond);
        const float nextSeen = 1.0F / (1.0F + nextBeyond);
        const float known = prevSeen * nextSeen;
        const float error = difference * known + (1.0F - known) * blind + floor;
        const float prevPart = (1.0F - t) * prevSeen;
        const float nextPart = t * nextSeen;
        const float closeness = (1.0F + keen / error) / error;
        const float weight = closeness * closeness / (prevPart + nextPart);
        prev[x] = prevPart * weight;
        next[x] = nextPart * weight;
        total[x] += prev[x] + next[x];
    }
}

TESSERA_WIDE void divideRow(const float* total, int count, float* row) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        row[x] /= total[x];
    }
}

// Shares of the rows [first, end) of a tile.
class ShareBand {
public:
    ShareBand(const CoarseTile& tile, const at::Tensor& motion, double t, const at::Tensor& shares)
        : m_tile(tile),
          m_prev(tile.prev),
          m_next(tile.next),
          m_prevView(tile.prevView(t)),
          m_nextView(tile.nextView(t)),
          m_bend(tile.bend, motion.size(3)),
          m_motion(motion.data_ptr<float>()),
          m_shares(shares.data_ptr<float>()),
          m_t(static_cast<float>(t)),
          m_candidates(static_cast<int>(motion.size(0))),
          m_width(static_cast<int>(motion.size(3))),
          m_height(static_cast<int>(motion.size(2))),
          m_stride(m_width + 2 * window),
          m_rows(size_t(m_stride) * size_t((m_candidates + 1) * window + 2)),
          m_moved(size_t(m_width) * (2 * lanes + 3)),
          m_offset(size_t(m_width)) {}

    void run(int first, int end) {
        for (int y = first - radius; y < first + radius; ++y) {
            compare(y);
        }
        for (int y = first; y < end; ++y) {
            compare(y + radius);
            share(y);
        }
    }

private:
    [[nodiscard]] float* ringRow(int candidate, int y) {
        return m_rows.data() + size_t(candidate * window + y % window) * size_t(m_stride) + window;
    }
    [[nodiscard]] float* spareRow(int index) {
        return m_rows.data() + size_t((m_candidates + 1) * window + index) * size_t(m_stride) + window;
    }
    [[nodiscard]] float* movedRowOf(int index) { return m_moved.data() + size_t(index) * size_t(m_width); }

    // Rows of zeros for the candidate that stands still.
    [[nodiscard]] const float* moveRow(int candidate, int axis, int y) {
        return candidate == m_candidates
                   ? movedRowOf(2 * lanes + 2)
                   : m_motion + ((std::int64_t(candidate) * 2 + axis) * m_height + y) * m_width;
    }

    [[nodiscard]] const float* bendRow(int candidate, int axis, int y) {
        return candidate == m_candidates ? moveRow(candidate, axis, y) : m_bend.row(0, axis, y);
    }

    // Of both frames what the rows [first, end) look at.
    void showRows(int first, int end) {
        ValueRange motion;
        ValueRange bend;
        for (int y = first; y < end; ++y) {
            for (int candidate = 0; candidate < m_candidates; ++candidate) {
                motion.add(moveRow(candidate, 1, y), m_width);
            }
            bend.add(m_bend.row(0, 1, y), m_width);
        }
        const auto show = [&](InterleavedRows& rows, const View& view) {
            const float a = float(view.share) * motion.least;
            const float b = float(view.share) * motion.greatest;
            rows.show(float(view.top) + float(first) + std::min(a, b) + bend.least,
                      float(view.top) + float(end - 1) + std::max(a, b) + bend.greatest);
        };
        show(m_prev, m_prevView);
        show(m_next, m_nextView);
    }

    void compare(int y) {
        if (y < 0 || y >= m_height) {
            return;
        }
        if (y >= m_shownEnd) {
            m_shownEnd = std::min(y + rowsAtOnce, m_height);
            showRows(y, m_shownEnd);
        }
        float* const prev = movedRowOf(0);
        float* const next = movedRowOf(lanes);
        const SamplePoints points{m_offset.data(), movedRowOf(2 * lanes), movedRowOf(2 * lanes + 1)};
        for (int candidate = 0; candidate <= m_candidates; ++candidate) {
            const auto move = [&](const InterleavedRows& rows, const View& view, float* result) {
                movedRow(rows.picture(),
                         {moveRow(candidate, 0, y), moveRow(candidate, 1, y), float(view.left),
                          float(view.top) + float(y), float(view.share), bendRow(candidate, 0, y),
                          bendRow(candidate, 1, y)},
                         m_width, points, result);
            };
            move(m_prev, m_prevView, prev);
            move(m_next, m_nextView, next);
            float* result = ringRow(candidate, y);
            differenceRow(prev, next, m_width, result);
            std::fill(result - radius, result, result[0]);
            std::fill(result + m_width, result + m_width + radius, result[m_width - 1]);
        }
    }

    void share(int y) {
        float* total = spareRow(0);
        float* sums = spareRow(1);
        std::fill(total, total + m_width, 0.0F);
        const float scale = 1.0F / static_cast<float>(m_tile.reduction);
        const RowPlace place{float(m_tile.rect.x) * scale, float(m_tile.rect.y) * scale + float(y),
                             float(m_tile.frame.width) * scale - 1, float(m_tile.frame.height) * scale - 1,
                             m_t};
        for (int candidate = 0; candidate <= m_candidates; ++candidate) {
            const float* rows[window];
            for (int row = 0; row < window; ++row) {
                rows[row] = ringRow(candidate, std::clamp(y - radius + row, 0, m_height - 1));
            }
            columnSum(rows, -radius, m_width + radius, sums);
            shareRow(sums, moveRow(candidate, 0, y), moveRow(candidate, 1, y), place, m_width,
                     result(candidate, 0, y), result(candidate, 1, y), total);
        }
        for (int candidate = 0; candidate <= m_candidates; ++candidate) {
            divideRow(total, m_width, result(candidate, 0, y));
            divideRow(total, m_width, result(candidate, 1, y));
        }
    }

    [[nodiscard]] float* result(int candidate, int side, int y) const {
        return m_shares + ((std::int64_t(candidate) * 2 + side) * m_height + y) * m_width;
    }

    const CoarseTile& m_tile;
    InterleavedRows m_prev;
    InterleavedRows m_next;
    int m_shownEnd = 0;
    View m_prevView;
    View m_nextView;
    BendRows m_bend;
    const float* m_motion;
    float* m_shares;
    float m_t;
    int m_candidates;
    int m_width;
    int m_height;
    int m_stride;
    std::vector<float> m_rows;
    std::vector<float> m_moved;
    std::vector<std::int32_t> m_offset;
};

}  // namespace

at::Tensor mixingShares(const CoarseTile& tile, const at::Tensor& motion, double t) {
    const at::Tensor moves = motion.contiguous();
    at::Tensor shares = at::empty({motion.size(0) + 1, 2, motion.size(2), motion.size(3)}, motion.options());
    at::parallel_for(0, motion.size(2), bandRows, [&](std::int64_t first, std::int64_t end) {
        ShareBand(tile, moves, t, shares).run(static_cast<int>(first), static_cast<int>(end));
    });
    return shares;
}

}  // namespace tessera::interpolation::flow::cpu
