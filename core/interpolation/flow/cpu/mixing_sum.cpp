#include "core/interpolation/flow/cpu/mixing.h"
#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/synthesis.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int channels = 3;
constexpr int bandRows = 16;  // rows that one thread takes at a time

// The row `y` of a plane seen twice as fine, before columns are refined: 3/4 of the nearer row.
TESSERA_WIDE void betweenRows(const float* nearer, const float* farther, int count, float scale,
                              float* result) {
    for (int x = 0; x < count; ++x) {
        result[x] = scale * (0.75F * nearer[x] + 0.25F * farther[x]);
    }
}

// coarse can be read from -1 to count.
TESSERA_WIDE void refineColumns(const float* coarse, int count, float* result) {
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

TESSERA_WIDE void moveRow(const Picture& picture, const RowView& view, int count, const SamplePoints& points,
                          float* const* result) {
    locate(view, count, picture.width, picture.height, points);
    const std::int64_t planeSize = std::int64_t(picture.width) * picture.height;
    for (int channel = 0; channel < channels; ++channel) {
        sampleRow(picture.pixels + channel * planeSize, picture.width, points, count, result[channel]);
    }
}

// Of a plane of fine detail, what is lost at the points; see lostBetweenPixels().
TESSERA_WIDE void lostRow(const Picture& detail, const SamplePoints& points, int count, float* result) {
    for (int x = 0; x < count; ++x) {
        const float right = points.right[x];
        const float down = points.down[x];
        result[x] = bilinear(detail.pixels + points.offset[x], detail.width, right, down) * 2.0F *
                    (right * (1.0F - right) + down * (1.0F - down));
    }
}

// Both frames along one candidate, what they lost by moving, and their shares, by rows.
struct MovedRows {
    const float* const* prev;
    const float* const* next;
    const float* prevLost;
    const float* nextLost;
    const float* prevShare;
    const float* nextShare;
};

// Adds both frames to sum and their shares to total, for more where they agree.
TESSERA_WIDE void addAgreed(const MovedRows& moved, int count, float* const* sum, float* total) {
    constexpr float floor = static_cast<float>(pixelFloor);
    constexpr float keen = static_cast<float>(detailFloor);
    for (int x = 0; x < count; ++x) {
        float difference = 0;
        for (int channel = 0; channel < channels; ++channel) {
            difference += std::fabs(moved.prev[channel][x] - moved.next[channel][x]);
        }
        difference *= 1.0F / channels;
        const float weight = 1.0F / (difference + floor);
        const float prevShare = moved.prevShare[x] * weight;
        const float nextShare = moved.nextShare[x] * weight;
        const float lost = (prevShare * moved.prevLost[x] + nextShare * moved.nextLost[x]) * keen / (difference + keen);
        for (int channel = 0; channel < channels; ++channel) {
            sum[channel][x] += prevShare * moved.prev[channel][x] + nextShare * moved.next[channel][x] + lost;
        }
        total[x] += prevShare + nextShare;
    }
}

TESSERA_WIDE void divideRow(const float* total, int count, float* row) {
    for (int x = 0; x < count; ++x) {
        row[x] /= total[x];
    }
}

Picture pictureOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<int>(tensor.size(3)), static_cast<int>(tensor.size(2))};
}

// Sums the rows of one tile.
class SumBand {
public:
    SumBand(const TileInput& input, const Rect& grid, const at::Tensor& motion, const at::Tensor& shares,
            double t, const FineDetail& detail)
        : m_input(input),
          m_grid(grid),
          m_prev(pictureOf(input.prev)),
          m_next(pictureOf(input.next)),
          m_detail{detail.prev.defined() ? pictureOf(detail.prev) : Picture{},
                   detail.next.defined() ? pictureOf(detail.next) : Picture{}},
          m_motion(pictureOf(motion)),
          m_shares(pictureOf(shares)),
          m_candidates(static_cast<int>(motion.size(0))),
          m_t(static_cast<float>(t)),
          m_coarse(size_t(m_motion.width) + 2),
          m_fine(size_t(m_motion.width) * 2 * 6),
          m_moved(size_t(input.rect.width) * 2 * channels),
          m_lost(size_t(input.rect.width) * 2),
          m_total(size_t(input.rect.width)),
          m_offset(size_t(input.rect.width)) {}

    void makeRow(int y, float* const* sum) {
        const int count = m_input.rect.width;
        float* const total = m_total.data();
        std::fill_n(total, count, 0.0F);
        const float* prev[channels];
        const float* next[channels];
        for (int channel = 0; channel < channels; ++channel) {
            std::fill_n(sum[channel], count, 0.0F);
            prev[channel] = at(m_prev, m_input.windows.prev, channel, y);
            next[channel] = at(m_next, m_input.windows.next, channel, y);
        }
        std::fill(m_lost.begin(), m_lost.end(), 0.0F);
        addAgreed({prev, next, lostRowOf(0), lostRowOf(1), shareRow(m_candidates, 0, y), shareRow(m_candidates, 1, y)},
                  count, sum, total);
        for (int candidate = 0; candidate < m_candidates; ++candidate) {
            const float* moveX = refine(m_motion, 2 * candidate, y, 2, 2);
            const float* moveY = refine(m_motion, 2 * candidate + 1, y, 2, 3);
            const auto moved = [&](const Picture& picture, const Rect& window, float way, int side) {
                float* const rows[channels] = {movedRow(side, 0), movedRow(side, 1), movedRow(side, 2)};
                const SamplePoints points{m_offset.data(), fineRow(4), fineRow(5)};
                moveRow(picture,
                        {moveX, moveY, float(m_input.rect.x - window.x), float(m_input.rect.y + y - window.y),
                         way},
                        count, points, rows);
                if (m_detail[side].pixels != nullptr) {
                    lostRow(m_detail[side], points, count, lostRowOf(side));
                }
            };
            moved(m_prev, m_input.windows.prev, -m_t, 0);
            moved(m_next, m_input.windows.next, 1 - m_t, 1);
            for (int channel = 0; channel < channels; ++channel) {
                prev[channel] = movedRow(0, channel);
                next[channel] = movedRow(1, channel);
            }
            addAgreed({prev, next, lostRowOf(0), lostRowOf(1), shareRow(candidate, 0, y), shareRow(candidate, 1, y)},
                      count, sum, total);
        }
        for (int channel = 0; channel < channels; ++channel) {
            divideRow(total, count, sum[channel]);
        }
    }

private:
    [[nodiscard]] float* fineRow(int index) {
        return m_fine.data() + size_t(index) * size_t(m_motion.width) * 2;
    }

    [[nodiscard]] float* movedRow(int side, int channel) {
        return m_moved.data() + size_t(side * channels + channel) * size_t(m_input.rect.width);
    }

    [[nodiscard]] float* lostRowOf(int side) { return m_lost.data() + size_t(side) * size_t(m_input.rect.width); }

    [[nodiscard]] const float* shareRow(int candidate, int side, int y) {
        return refine(m_shares, 2 * candidate + side, y, 1, side);
    }

    [[nodiscard]] const float* at(const Picture& picture, const Rect& window, int channel, int y) const {
        const std::int64_t row = std::int64_t(channel) * picture.height + m_input.rect.y + y - window.y;
        return picture.pixels + row * picture.width + (m_input.rect.x - window.x);
    }

    // A plane's row at full resolution; valid until the same `slot` is used again.
    const float* refine(const Picture& planes, int plane, int y, float scale, int slot) {
        const int fine = m_input.rect.y - m_grid.y + y;
        const int nearer = fine / 2;
        const int farther = std::clamp(fine % 2 == 0 ? nearer - 1 : nearer + 1, 0, planes.height - 1);
        const float* first = planes.pixels + std::int64_t(plane) * planes.height * planes.width;
        float* coarse = m_coarse.data() + 1;
        betweenRows(first + std::int64_t(nearer) * planes.width, first + std::int64_t(farther) * planes.width,
                    planes.width, scale, coarse);
        coarse[-1] = coarse[0];
        coarse[planes.width] = coarse[planes.width - 1];
        refineColumns(coarse, planes.width, fineRow(slot));
        return fineRow(slot) + (m_input.rect.x - m_grid.x);
    }

    const TileInput& m_input;
    const Rect& m_grid;
    Picture m_prev;
    Picture m_next;
    Picture m_detail[2];
    Picture m_motion;
    Picture m_shares;
    int m_candidates;
    float m_t;
    std::vector<float> m_coarse;
    std::vector<float> m_fine;
    std::vector<float> m_moved;
    std::vector<float> m_lost;
    std::vector<float> m_total;
    std::vector<std::int32_t> m_offset;
};

}  // namespace

at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                       const at::Tensor& shares, double t, const FineDetail& detail) {
    const TileInput dense{
        input.prev.contiguous(), input.next.contiguous(), input.windows, input.rect, input.frame,
        input.guidance};
    const at::Tensor moves = motion.contiguous();
    const at::Tensor weights = shares.contiguous();
    const std::int64_t height = input.rect.height;
    const std::int64_t width = input.rect.width;
    at::Tensor result = at::empty({1, channels, height, width}, motion.options());
    float* const pixels = result.data_ptr<float>();
    at::parallel_for(0, height, bandRows, [&](std::int64_t first, std::int64_t end) {
        SumBand band(dense, grid, moves, weights, t, detail);
        for (std::int64_t y = first; y < end; ++y) {
            float* const rows[channels] = {pixels + y * width, pixels + (height + y) * width,
                                           pixels + (2 * height + y) * width};
            band.makeRow(static_cast<int>(y), rows);
        }
    });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
