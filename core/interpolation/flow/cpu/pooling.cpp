#include "core/interpolation/flow/cpu/pooling.h"

#include "core/interpolation/flow/cpu/rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int bandRows = 16;  // rows that one thread takes at a time

TESSERA_WIDE void addRow(const float* row, std::int64_t count, float* sum) {
    TESSERA_SEPARATE_ROWS
    for (std::int64_t x = 0; x < count; ++x) {
        sum[x] += row[x];
    }
}

TESSERA_WIDE void pairMeans(const float* row, std::int64_t count, float scale, float* result) {
    TESSERA_SEPARATE_ROWS
    for (std::int64_t x = 0; x < count; ++x) {
        result[x] = scale * (row[2 * x] + row[2 * x + 1]);
    }
}

TESSERA_WIDE void fourMeans(const float* row, std::int64_t count, float scale, float* result) {
    TESSERA_SEPARATE_ROWS
    for (std::int64_t x = 0; x < count; ++x) {
        result[x] = scale * ((row[4 * x] + row[4 * x + 1]) + (row[4 * x + 2] + row[4 * x + 3]));
    }
}

void groupMeans(const float* row, std::int64_t count, int factor, float scale, float* result) {
    if (factor == 2) {
        pairMeans(row, count, scale, result);
        return;
    }
    if (factor == 4) {
        fourMeans(row, count, scale, result);
        return;
    }
    TESSERA_SEPARATE_ROWS
    for (std::int64_t x = 0; x < count; ++x) {
        float sum = 0;
        for (int k = 0; k < factor; ++k) {
            sum += row[x * factor + k];
        }
        result[x] = scale * sum;
    }
}

// row can be read from -radius to count + radius.
TESSERA_WIDE void windowMeans(const float* row, std::int64_t count, int radius, float scale, float* result) {
    std::fill_n(result, count, 0.0F);
    for (int k = -radius; k <= radius; ++k) {
        const float* const shifted = row + k;
        TESSERA_SEPARATE_ROWS
        for (std::int64_t x = 0; x < count; ++x) {
            result[x] += scale * shifted[x];
        }
    }
}

}  // namespace

at::Tensor reduced(const at::Tensor& picture, int factor) {
    const at::Tensor dense = picture.contiguous();
    const std::int64_t width = dense.size(3);
    const std::int64_t height = dense.size(2);
    const std::int64_t coarseWidth = width / factor;
    const std::int64_t coarseHeight = height / factor;
    at::Tensor result = at::empty({dense.size(0), dense.size(1), coarseHeight, coarseWidth}, dense.options());
    const float* const from = dense.data_ptr<float>();
    float* const to = result.data_ptr<float>();
    const float scale = 1.0F / static_cast<float>(factor * factor);
    const std::int64_t planes = dense.size(0) * dense.size(1);
    at::parallel_for(0, planes * coarseHeight, bandRows, [&](std::int64_t first, std::int64_t end) {
        std::vector<float> sum(static_cast<std::size_t>(width));
        for (std::int64_t row = first; row < end; ++row) {
            const float* const block =
                from + (row / coarseHeight * height + row % coarseHeight * factor) * width;
            std::copy_n(block, width, sum.data());
            for (int k = 1; k < factor; ++k) {
                addRow(block + k * width, width, sum.data());
            }
            groupMeans(sum.data(), coarseWidth, factor, scale, to + row * coarseWidth);
        }
    });
    return result;
}

at::Tensor boxFiltered(const at::Tensor& picture, int radius) {
    const at::Tensor dense = picture.contiguous();
    const std::int64_t width = dense.size(3);
    const std::int64_t height = dense.size(2);
    at::Tensor result = at::empty_like(dense);
    const float* const from = dense.data_ptr<float>();
    float* const to = result.data_ptr<float>();
    const float scale = 1.0F / static_cast<float>((2 * radius + 1) * (2 * radius + 1));
    at::parallel_for(
        0, dense.size(0) * dense.size(1) * height, bandRows, [&](std::int64_t first, std::int64_t end) {
            std::vector<float> padded(static_cast<std::size_t>(width + 2 * radius));
            float* const sum = padded.data() + radius;
            for (std::int64_t row = first; row < end; ++row) {
                const float* const plane = from + row / height * height * width;
                const std::int64_t y = row % height;
                std::fill_n(sum, width, 0.0F);
                for (int k = -radius; k <= radius; ++k) {
                    addRow(plane + std::clamp<std::int64_t>(y + k, 0, height - 1) * width, width, sum);
                }
                std::fill_n(padded.data(), radius, sum[0]);
                std::fill_n(sum + width, radius, sum[width - 1]);
                windowMeans(sum, width, radius, scale, to + row * width);
            }
        });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
