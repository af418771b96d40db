#include "core/interpolation/flow/cpu/blending.h"

#include "core/interpolation/flow/cpu/rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int planes = 4;     // R G B and how much of them shows
constexpr int factor = 4;     // of the fine picture's resolution
constexpr int bandRows = 32;  // rows that one thread takes at a time

// The row at the distance `down` from `above` towards `below`.
TESSERA_WIDE void betweenRows(const float* above, const float* below, int count, float down, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[x] = above[x] + down * (below[x] - above[x]);
    }
}

// coarse can be read from -1 to count.
TESSERA_WIDE void refineColumns(const float* coarse, int count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        result[factor * x] = 0.625F * coarse[x] + 0.375F * coarse[x - 1];
        result[factor * x + 1] = 0.875F * coarse[x] + 0.125F * coarse[x - 1];
        result[factor * x + 2] = 0.875F * coarse[x] + 0.125F * coarse[x + 1];
        result[factor * x + 3] = 0.625F * coarse[x] + 0.375F * coarse[x + 1];
    }
}

TESSERA_WIDE void blendRow(const float* soft, const float* amount, int count, float* row) {
    TESSERA_SEPARATE_ROWS
    for (int x = 0; x < count; ++x) {
        row[x] += amount[x] * (soft[x] - row[x]);
    }
}

}  // namespace

void soften(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid) {
    const at::Tensor coarse = soft.contiguous();
    const int width = static_cast<int>(coarse.size(3));
    const int height = static_cast<int>(coarse.size(2));
    const float* const from = coarse.data_ptr<float>();
    float* const pixels = picture.data_ptr<float>();
    at::parallel_for(0, rect.height, bandRows, [&](std::int64_t first, std::int64_t end) {
        std::vector<float> between(static_cast<std::size_t>(width) + 2);
        std::vector<float> fine(static_cast<std::size_t>(width) * factor * planes);
        const auto fineRow = [&](int plane) { return fine.data() + std::int64_t(plane) * width * factor; };
        for (std::int64_t y = first; y < end; ++y) {
            const float at = (static_cast<float>(y + rect.y - grid.y) + 0.5F) / factor - 0.5F;
            const int whole = static_cast<int>(std::max(at, 0.0F));
            for (int plane = 0; plane < planes; ++plane) {
                const float* const above =
                    from + (std::int64_t(plane) * height + std::min(whole, height - 1)) * width;
                const float* const below =
                    from + (std::int64_t(plane) * height + std::min(whole + 1, height - 1)) * width;
                float* const row = between.data() + 1;
                betweenRows(above, below, width, std::max(at, 0.0F) - static_cast<float>(whole), row);
                row[-1] = row[0];
                row[width] = row[width - 1];
                refineColumns(row, width, fineRow(plane));
            }
            for (int plane = 0; plane + 1 < planes; ++plane) {
                blendRow(fineRow(plane) + rect.x - grid.x, fineRow(planes - 1) + rect.x - grid.x, rect.width,
                         pixels + (std::int64_t(plane) * rect.height + y) * rect.width);
            }
        }
    });
}

}  // namespace tessera::interpolation::flow::cpu
