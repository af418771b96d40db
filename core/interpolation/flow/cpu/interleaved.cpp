#include "core/interpolation/flow/cpu/interleaved.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

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

}  // namespace

InterleavedPicture interleaved(const at::Tensor& picture, std::int64_t item, const at::Tensor& fourth) {
    const at::Tensor planes = picture.contiguous();
    const at::Tensor last = fourth.defined() ? fourth.contiguous() : fourth;
    const std::int64_t height = planes.size(2);
    const std::int64_t width = planes.size(3);
    at::Tensor storage = at::empty({height, width, lanes}, planes.options());
    float* const result = storage.data_ptr<float>();
    const float* const first = planes.data_ptr<float>() + item * 3 * height * width;
    at::parallel_for(0, height, bandRows, [&](std::int64_t from, std::int64_t end) {
        const std::vector<float> zeros(static_cast<std::size_t>(width));
        for (std::int64_t y = from; y < end; ++y) {
            const float* const row = first + y * width;
            const float* const rows[lanes] = {
                row, row + height * width, row + 2 * height * width,
                last.defined() ? last.data_ptr<float>() + y * width : zeros.data()};
            interleaveRow(rows, width, result + y * width * lanes);
        }
    });
    return {std::move(storage), result, static_cast<int>(width), static_cast<int>(height)};
}

}  // namespace tessera::interpolation::flow::cpu
