#include "core/interpolation/flow/cpu/interleaved.h"
#include "core/interpolation/flow/cpu/mixing.h"
#include "core/interpolation/flow/terms/synthesis_terms.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int channels = 3;
constexpr int bandRows = 16;    // rows that one thread takes at least
constexpr int rowsAtOnce = 24;  // for which what they look at is laid out anew

// The row `y` of a plane seen twice as fine, before columns are refined: 3/4 of the nearer row.
TESSERA_WIDE void betweenRows(const float* nearer, const float* farther, int count, float scale,
                              float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = scale * (0.75F * nearer[x] + 0.25F * farther[x]);
    }
}

// coarse can be read from -1 to count.
TESSERA_WIDE void refineColumns(const float* coarse, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[2 * x] = 0.75F * coarse[x] + 0.25F * coarse[x - 1];
        result[2 * x + 1] = 0.75F * coarse[x] + 0.25F * coarse[x + 1];
    }
}

struct Picture {
    const float* pixels = nullptr;
    int width = 0;
    int height = 0;
};

// One frame moved along a candidate, and how much of the fine detail in its last lane was lost by that; see
// lostBetweenPixels().
TESSERA_WIDE void moveRow(const InterleavedPicture& picture, const RowView& view, int count,
                          const SamplePoints& points, float* result, float* lost) {
    locate(view, count, picture.width, picture.height, points, picture.top);
    samplePixels(picture, points, count, result);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float right = points.right[x];
        const float down = points.down[x];
        lost[x] = 2.0F * (right * (1.0F - right) + down * (1.0F - down));
    }
}

// Both frames along one candidate, pixel by pixel, what they lost by moving, and their shares.
struct MovedRows {
    const float* prev;
    const float* next;
    const float* prevLost;
    const float* nextLost;
    const float* prevShare;
    const float* nextShare;
};

// What each frame counts for at each pixel, and what of the detail is given back: rows.
struct Weights {
    float* prev;
    float* next;
    float* detail;
};

// More where both frames agree.
TESSERA_WIDE void weigh(const MovedRows& moved, int count, const Weights& weights, float* total) {
    constexpr float floor = static_cast<float>(pixelFloor);
    constexpr float keen = static_cast<float>(detailFloor);
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float* const prev = moved.prev + lanes * x;
        const float* const next = moved.next + lanes * x;
        const float difference =
            (std::fabs(prev[0] - next[0]) + std::fabs(prev[1] - next[1]) + std::fabs(prev[2] - next[2])) *
            (1.0F / channels);
        const float weight = 1.0F / (difference + floor);
        const float prevShare = moved.prevShare[x] * weight;
        const float nextShare = moved.nextShare[x] * weight;
        weights.prev[x] = prevShare;
        weights.next[x] = nextShare;
        weights.detail[x] =
            (prevShare * moved.prevLost[x] * prev[3] + nextShare * moved.nextLost[x] * next[3]) * keen /
            (difference + keen);
        total[x] += prevShare + nextShare;
    }
}

TESSERA_WIDE void addWeighted(const MovedRows& moved, const Weights& weights, int count, float* sum) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        setPixel(sum, x,
                 pixelAt(sum, x) + (pixelAt(moved.prev, x) * weights.prev[x] +
                                    pixelAt(moved.next, x) * weights.next[x] + weights.detail[x]));
    }
}

TESSERA_WIDE void divideRow(const float* sum, const float* total, int count, float* const* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float scale = 1.0F / total[x];
        for (int channel = 0; channel < channels; ++channel) {
            result[channel][x] = sum[lanes * x + channel] * scale;
        }
    }
}

Picture pictureOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<int>(tensor.size(3)), static_cast<int>(tensor.size(2))};
}

// Sums the rows of one tile.
class SumBand {
public:
    SumBand(const TileInput& input, const Rect& grid, const at::Tensor& motion, const at::Tensor& shares,
            double t, const FineDetail& detail, const at::Tensor& bend)
        : m_input(input),
          m_grid(grid),
          m_prev(input.prev, detail.prev),
          m_next(input.next, detail.next),
          m_motion(pictureOf(motion)),
          m_shares(pictureOf(shares)),
          m_bend(bend.defined() ? pictureOf(bend) : Picture{}),
          m_candidates(static_cast<int>(motion.size(0))),
          m_t(static_cast<float>(t)),
          m_coarse(size_t(m_motion.width) + 2),
          m_fine(size_t(m_motion.width) * 2 * 8),
          m_pixels(size_t(input.rect.width) * 3 * lanes),
          m_rows(size_t(input.rect.width) * 7),
          m_offset(size_t(input.rect.width)) {}

    // One row after the other.
    void makeRow(int y, float* const* result) {
        if (y >= m_shownEnd) {
            m_shownEnd = std::min(y + rowsAtOnce, m_input.rect.height);
            showRows(y, m_shownEnd);
        }
        const int count = m_input.rect.width;
        float* const sum = pixelRow(2);
        float* const total = row(0);
        std::fill_n(sum, count * lanes, 0.0F);
        std::fill_n(total, count, 0.0F);
        std::fill_n(row(1), count, 0.0F);  // what stands still loses nothing
        const Weights weights{row(3), row(4), row(5)};
        const auto add = [&](const MovedRows& moved) {
            weigh(moved, count, weights, total);
            addWeighted(moved, weights, count, sum);
        };
        add({at(m_prev, m_input.windows.prev, y), at(m_next, m_input.windows.next, y), row(1), row(1),
             shareRow(m_candidates, 0, y), shareRow(m_candidates, 1, y)});
        const float* const bendX = bendRow(0, y);
        const float* const bendY = bendRow(1, y);
        for (int candidate = 0; candidate < m_candidates; ++candidate) {
            const float* moveX = refine(m_motion, 2 * candidate, y, 2, 2);
            const float* moveY = refine(m_motion, 2 * candidate + 1, y, 2, 3);
            const auto move = [&](const InterleavedRows& rows, const Rect& window, float way, int side) {
                moveRow(rows.picture(),
                        {moveX, moveY, float(m_input.rect.x - window.x), float(m_input.rect.y + y - window.y),
                         way, bendX, bendY},
                        count, {m_offset.data(), fineRow(4), fineRow(5)}, pixelRow(side), row(1 + side));
            };
            move(m_prev, m_input.windows.prev, -m_t, 0);
            move(m_next, m_input.windows.next, 1 - m_t, 1);
            add({pixelRow(0), pixelRow(1), row(1), row(2), shareRow(candidate, 0, y),
                 shareRow(candidate, 1, y)});
        }
        divideRow(sum, total, count, result);
    }

private:
    [[nodiscard]] float* fineRow(int index) {
        return m_fine.data() + size_t(index) * size_t(m_motion.width) * 2;
    }

    // Of `lanes` floats a pixel: both frames, the sum.
    [[nodiscard]] float* pixelRow(int index) {
        return m_pixels.data() + size_t(index) * size_t(m_input.rect.width) * lanes;
    }

    [[nodiscard]] float* row(int index) { return m_rows.data() + size_t(index) * size_t(m_input.rect.width); }

    [[nodiscard]] const float* shareRow(int candidate, int side, int y) {
        return refine(m_shares, 2 * candidate + side, y, 1, side);
    }

    [[nodiscard]] const float* bendRow(int axis, int y) {
        return m_bend.pixels != nullptr ? refine(m_bend, axis, y, 2, 6 + axis) : fineRow(6 + axis);
    }

    [[nodiscard]] const float* at(const InterleavedRows& rows, const Rect& window, int y) const {
        const std::int64_t row = m_input.rect.y + y - window.y - rows.picture().top;
        return rows.picture().pixels + (row * rows.picture().width + (m_input.rect.x - window.x)) * lanes;
    }

    // Of both frames what the rows [first, end) of the tile look at.
    void showRows(int first, int end) {
        const int offset = m_input.rect.y - m_grid.y;
        const int coarseFirst = std::max((first + offset) / 2 - 1, 0);
        const int coarseEnd = std::min((end - 1 + offset) / 2 + 2, m_motion.height);
        ValueRange motion;
        ValueRange bend;
        for (int y = coarseFirst; y < coarseEnd; ++y) {
            for (int candidate = 0; candidate < m_candidates; ++candidate) {
                motion.add(coarseRow(m_motion, 2 * candidate + 1, y), m_motion.width);
            }
            if (m_bend.pixels != nullptr) {
                bend.add(coarseRow(m_bend, 1, y), m_bend.width);
            }
        }
        const auto show = [&](InterleavedRows& rows, const Rect& window, float way) {
            const float a = way * motion.least;
            const float b = way * motion.greatest;
            const auto top = static_cast<float>(m_input.rect.y - window.y);
            rows.show(top + static_cast<float>(first) + 2 * (std::min(a, b) + bend.least),
                      top + static_cast<float>(end - 1) + 2 * (std::max(a, b) + bend.greatest));
        };
        show(m_prev, m_input.windows.prev, -m_t);
        show(m_next, m_input.windows.next, 1 - m_t);
    }

    [[nodiscard]] static const float* coarseRow(const Picture& planes, int plane, int y) {
        return planes.pixels + (std::int64_t(plane) * planes.height + y) * planes.width;
    }

    // A plane's row at full resolution; valid until the same `slot` is used again.
    const float* refine(const Picture& planes, int plane, int y, float scale, int slot) {
        const int fine = m_input.rect.y - m_grid.y + y;
        const int nearer = fine / 2;
        const int farther = std::clamp(fine % 2 == 0 ? nearer - 1 : nearer + 1, 0, planes.height - 1);
        float* coarse = m_coarse.data() + 1;
        betweenRows(coarseRow(planes, plane, nearer), coarseRow(planes, plane, farther), planes.width, scale,
                    coarse);
        coarse[-1] = coarse[0];
        coarse[planes.width] = coarse[planes.width - 1];
        refineColumns(coarse, planes.width, fineRow(slot));
        return fineRow(slot) + (m_input.rect.x - m_grid.x);
    }

    const TileInput& m_input;
    const Rect& m_grid;
    InterleavedRows m_prev;
    InterleavedRows m_next;
    int m_shownEnd = 0;  // of the tile's rows
    Picture m_motion;
    Picture m_shares;
    Picture m_bend;
    int m_candidates;
    float m_t;
    std::vector<float> m_coarse;
    std::vector<float> m_fine;
    std::vector<float> m_pixels;
    std::vector<float> m_rows;
    std::vector<std::int32_t> m_offset;
};

}  // namespace

at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                       const at::Tensor& shares, double t, const FineDetail& detail, const at::Tensor& bend) {
    const at::Tensor moves = motion.contiguous();
    const at::Tensor weights = shares.contiguous();
    const at::Tensor bends = bend.defined() ? bend.contiguous() : bend;
    const std::int64_t height = input.rect.height;
    const std::int64_t width = input.rect.width;
    at::Tensor result = at::empty({1, channels, height, width}, motion.options());
    float* const pixels = result.data_ptr<float>();
    at::parallel_for(0, height, bandRows, [&](std::int64_t first, std::int64_t end) {
        SumBand band(input, grid, moves, weights, t, detail, bends);
        for (std::int64_t y = first; y < end; ++y) {
            float* const rows[channels] = {pixels + y * width, pixels + (height + y) * width,
                                           pixels + (2 * height + y) * width};
            band.makeRow(static_cast<int>(y), rows);
        }
    });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
