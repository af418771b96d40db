#include "core/interpolation/flow/cpu/pair_detail.h"

#include "core/interpolation/flow/cpu/rows.h"
#include "core/interpolation/flow/terms/static_terms.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int bandRows = 32;  // rows that one thread takes at least

struct ColourRows {
    const float* red;
    const float* green;
    const float* blue;
};

// The rows of luma around one row; each can be read from -1 to its length.
struct LumaRows {
    const float* above;
    const float* here;
    const float* below;
};

TESSERA_WIDE void lumaRow(const ColourRows& colours, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = 0.299F * colours.red[x] + 0.587F * colours.green[x] + 0.114F * colours.blue[x];
    }
}

TESSERA_INLINE float slopeAt(const LumaRows& rows, int x) {
    return 0.5F * (std::fabs(rows.here[x + 1] - rows.here[x - 1]) + std::fabs(rows.below[x] - rows.above[x]));
}

TESSERA_INLINE float ramp(float value, const Ramp& ramp) {
    return clampedTo((value - static_cast<float>(ramp.zero)) * static_cast<float>(1 / (ramp.one - ramp.zero)),
                     0.0F, 1.0F);
}

TESSERA_WIDE void detailRow(const ColourRows& prev, const ColourRows& next, const LumaRows& prevLuma,
                            const LumaRows& nextLuma, int count, float* standing, float* still,
                            float* slope) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        const float change =
            (std::fabs(prev.red[x] - next.red[x]) + std::fabs(prev.green[x] - next.green[x]) +
             std::fabs(prev.blue[x] - next.blue[x])) *
            (1.0F / 3);
        const float own = slopeAt(prevLuma, x);
        const float other = slopeAt(nextLuma, x);
        standing[x] =
            ramp(change / (own + static_cast<float>(slopeNoise)), stillWay) * ramp(own, detailSlope);
        still[x] = ramp(change, captionChange);
        slope[x] = own < other ? own : other;
    }
}

// The luma of three rows in turn.
class LumaRing {
public:
    explicit LumaRing(const at::Tensor& picture)
        : m_picture(picture),
          m_width(static_cast<int>(picture.size(3))),
          m_rows(static_cast<std::size_t>(3) * static_cast<std::size_t>(m_width + 2)) {}

    [[nodiscard]] ColourRows colours(std::int64_t y) const {
        const float* const red = m_picture.data_ptr<float>() + y * m_picture.stride(2);
        return {red, red + m_picture.stride(1), red + 2 * m_picture.stride(1)};
    }
    void make(std::int64_t y) {
        float* const result = row(y);
        lumaRow(colours(y), m_width, result);
        result[-1] = result[0];
        result[m_width] = result[m_width - 1];
    }
    [[nodiscard]] LumaRows around(std::int64_t y) {
        return {row(std::max<std::int64_t>(y - 1, 0)), row(y), row(std::min(y + 1, m_picture.size(2) - 1))};
    }

private:
    [[nodiscard]] float* row(std::int64_t y) {
        return m_rows.data() + static_cast<std::size_t>(y % 3) * static_cast<std::size_t>(m_width + 2) + 1;
    }

    const at::Tensor& m_picture;
    int m_width;
    std::vector<float> m_rows;
};

}  // namespace

at::Tensor pairDetail(const at::Tensor& prev, const at::Tensor& next) {
    const at::Tensor from = prev.stride(3) == 1 ? prev : prev.contiguous();
    const at::Tensor to = next.stride(3) == 1 ? next : next.contiguous();
    const std::int64_t height = from.size(2);
    const std::int64_t width = from.size(3);
    at::Tensor result = at::empty({1, 3, height, width}, from.options());
    float* const pixels = result.data_ptr<float>();
    at::parallel_for(0, height, bandRows, [&](std::int64_t first, std::int64_t end) {
        LumaRing prevLuma(from);
        LumaRing nextLuma(to);
        for (std::int64_t y = std::max<std::int64_t>(first - 1, 0); y <= first; ++y) {
            prevLuma.make(y);
            nextLuma.make(y);
        }
        for (std::int64_t y = first; y < end; ++y) {
            if (y + 1 < height) {
                prevLuma.make(y + 1);
                nextLuma.make(y + 1);
            }
            float* const row = pixels + y * width;
            detailRow(prevLuma.colours(y), nextLuma.colours(y), prevLuma.around(y), nextLuma.around(y),
                      static_cast<int>(width), row, row + height * width, row + 2 * height * width);
        }
    });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
