#include "core/interpolation/flow/cpu/mixing.h"
#include "core/interpolation/flow/cpu/rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
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
    const float* pixels;
    int width;
    int height;
};

TESSERA_WIDE void addMoved(const Picture& picture, const RowView& view, const float* share, int count,
                           const SamplePoints& points, float* const* sum) {
    locate(view, count, picture.width, picture.height, points);
    const std::int64_t planeSize = std::int64_t(picture.width) * picture.height;
    for (int channel = 0; channel < channels; ++channel) {
        const float* plane = picture.pixels + channel * planeSize;
        float* const result = sum[channel];
        for (int x = 0; x < count; ++x) {
            result[x] +=
                share[x] * bilinear(plane + points.offset[x], picture.width, points.right[x], points.down[x]);
        }
    }
}

TESSERA_WIDE void setStill(const float* prev, const float* next, const float* prevShare,
                           const float* nextShare, int count, float* sum) {
    for (int x = 0; x < count; ++x) {
        sum[x] = prevShare[x] * prev[x] + nextShare[x] * next[x];
    }
}

Picture pictureOf(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<int>(tensor.size(3)), static_cast<int>(tensor.size(2))};
}

// Sums the rows of one tile.
class SumBand {
public:
    SumBand(const TileInput& input, const Rect& grid, const at::Tensor& motion, const at::Tensor& shares,
            double t)
        : m_input(input),
          m_grid(grid),
          m_prev(pictureOf(input.prev)),
          m_next(pictureOf(input.next)),
          m_motion(pictureOf(motion)),
          m_shares(pictureOf(shares)),
          m_candidates(static_cast<int>(motion.size(0))),
          m_t(static_cast<float>(t)),
          m_coarse(size_t(m_motion.width) + 2),
          m_fine(size_t(m_motion.width) * 2 * 6),
          m_offset(size_t(input.rect.width)) {}

    void makeRow(int y, float* const* sum) {
        const int count = m_input.rect.width;
        const Rect& rect = m_input.rect;
        const float* prevShare = refine(m_shares, 2 * m_candidates, y, 1, 0);
        const float* nextShare = refine(m_shares, 2 * m_candidates + 1, y, 1, 1);
        for (int channel = 0; channel < channels; ++channel) {
            setStill(at(m_prev, m_input.windows.prev, channel, y),
                     at(m_next, m_input.windows.next, channel, y), prevShare, nextShare, count, sum[channel]);
        }
        const SamplePoints points{m_offset.data(), fineRow(4), fineRow(5)};
        for (int candidate = 0; candidate < m_candidates; ++candidate) {
            prevShare = refine(m_shares, 2 * candidate, y, 1, 0);
            nextShare = refine(m_shares, 2 * candidate + 1, y, 1, 1);
            const float* moveX = refine(m_motion, 2 * candidate, y, 2, 2);
            const float* moveY = refine(m_motion, 2 * candidate + 1, y, 2, 3);
            const auto add = [&](const Picture& picture, const Rect& window, float way, const float* share) {
                addMoved(picture, {moveX, moveY, float(rect.x - window.x), float(rect.y + y - window.y), way},
                         share, count, points, sum);
            };
            add(m_prev, m_input.windows.prev, -m_t, prevShare);
            add(m_next, m_input.windows.next, 1 - m_t, nextShare);
        }
    }

private:
    [[nodiscard]] float* fineRow(int index) {
        return m_fine.data() + size_t(index) * size_t(m_motion.width) * 2;
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
    Picture m_motion;
    Picture m_shares;
    int m_candidates;
    float m_t;
    std::vector<float> m_coarse;
    std::vector<float> m_fine;
    std::vector<std::int32_t> m_offset;
};

}  // namespace

at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                       const at::Tensor& shares, double t) {
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
        SumBand band(dense, grid, moves, weights, t);
        for (std::int64_t y = first; y < end; ++y) {
            float* const rows[channels] = {pixels + y * width, pixels + (height + y) * width,
                                           pixels + (2 * height + y) * width};
            band.makeRow(static_cast<int>(y), rows);
        }
    });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
