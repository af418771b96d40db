#include "core/interpolation/flow/cpu/interleaved.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int bandRows = 32;  // rows that one thread takes at a time

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

// The rows [first, end) of picture, [N, 3, h, w], and fourth.
void interleaveRows(const at::Tensor& picture, std::int64_t item, const at::Tensor& fourth,
                    std::int64_t first, std::int64_t end, float* result) {
    const std::int64_t width = picture.size(3);
    const std::int64_t planeSize = picture.size(2) * width;
    const float* const pixels = picture.data_ptr<float>() + item * 3 * planeSize;
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

at::Tensor interleaved(const at::Tensor& picture, std::int64_t item) {
    const at::Tensor planes = picture.contiguous();
    at::Tensor result = at::empty({planes.size(2), planes.size(3), lanes}, planes.options());
    float* const pixels = result.data_ptr<float>();
    at::parallel_for(0, planes.size(2), bandRows, [&](std::int64_t first, std::int64_t end) {
        interleaveRows(planes, item, {}, first, end, pixels + first * planes.size(3) * lanes);
    });
    return result;
}

InterleavedPicture viewOf(const at::Tensor& interleaved) {
    return {interleaved.data_ptr<float>(), static_cast<int>(interleaved.size(1)),
            static_cast<int>(interleaved.size(0))};
}

void InterleavedRows::show(float least, float greatest) {
    const int height = static_cast<int>(m_picture.size(2));
    const int width = static_cast<int>(m_picture.size(3));
    const int first = std::clamp(static_cast<int>(std::floor(least)) - 1, 0, height - 2);
    const int end = std::clamp(static_cast<int>(std::ceil(greatest)) + 2, first + 2, height);
    m_pixels.resize(static_cast<std::size_t>(end - first) * static_cast<std::size_t>(width) * lanes);
    interleaveRows(m_picture, 0, m_fourth, first, end, m_pixels.data());
    m_shown = {m_pixels.data(), width, end - first};
    m_top = first;
}

void ValueRange::add(const float* row, int count) {
    extend(row, count, least, greatest);
}

}  // namespace tessera::interpolation::flow::cpu
