#include "core/interpolation/flow/cpu/interleaved.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

TESSERA_WIDE void interleaveRow(const float* const* planes, std::int64_t count, float* result) {
    TESSERA_SEPARATE_ROWS
    for (std::int64_t x = 0; x < count; ++x) {
        for (int lane = 0; lane < lanes; ++lane) {
            result[lanes * x + lane] = planes[lane][x];
        }
    }
}

TESSERA_WIDE void extend(const float* row, int count, float& least, float& greatest) {
    float low = least;
    float high = greatest;
    for (int x = 0; x < count; ++x) {
        low = row[x] < low ? row[x] : low;
        high = row[x] > high ? row[x] : high;
    }
    least = low;
    greatest = high;
}

// The rows [first, end) of picture, [1, 3, h, w], and fourth.
void interleaveRows(const at::Tensor& picture, const at::Tensor& fourth, std::int64_t first, std::int64_t end,
                    float* result) {
    const std::int64_t width = picture.size(3);
    const std::int64_t planeSize = picture.size(2) * width;
    const float* const pixels = picture.data_ptr<float>();
    const std::vector<float> zeros(static_cast<std::size_t>(width));
    for (std::int64_t y = first; y < end; ++y, result += width * lanes) {
        const float* const row = pixels + y * width;
        const float* const rows[lanes] = {
            row, row + planeSize, row + 2 * planeSize,
            fourth.defined() ? fourth.data_ptr<float>() + y * width : zeros.data()};
        interleaveRow(rows, width, result);
    }
}

}  // namespace

void InterleavedRows::show(float least, float greatest) {
    const int height = static_cast<int>(m_picture.size(2));
    const int width = static_cast<int>(m_picture.size(3));
    const auto rowOf = [height](float y) {
        return static_cast<int>(clampedTo(y, 0, static_cast<float>(height)));
    };
    const int first = std::clamp(rowOf(std::floor(least)) - 1, 0, height - 2);
    const int end = std::clamp(rowOf(std::ceil(greatest)) + 2, first + 2, height);
    m_pixels.resize(static_cast<std::size_t>(end - first) * static_cast<std::size_t>(width) * lanes);
    interleaveRows(m_picture, m_fourth, first, end, m_pixels.data());
    m_shown = {m_pixels.data(), width, height, first};
}

void ValueRange::add(const float* row, int count) {
    extend(row, count, least, greatest);
}

}  // namespace tessera::interpolation::flow::cpu
