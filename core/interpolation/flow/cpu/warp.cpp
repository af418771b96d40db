#include "core/interpolation/flow/cpu/warp.h"

#include "core/interpolation/flow/cpu/rows.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

namespace tessera::interpolation::flow::cpu {

namespace {

constexpr int bandRows = 16;  // rows that one thread takes at a time

TESSERA_WIDE void locateRow(const RowView& view, int count, int width, int height,
                            const SamplePoints& points) {
    locate(view, count, width, height, points);
}

TESSERA_WIDE void warpRow(const float* plane, int width, const SamplePoints& points, int count,
                          float* result) {
    sampleRow(plane, width, points, count, result);
}

}  // namespace

at::Tensor seen(const View& view, const at::Tensor& motion) {
    const at::Tensor picture = view.picture.contiguous();
    const at::Tensor moves = motion.contiguous();
    const std::int64_t channels = picture.size(1);
    const std::int64_t height = motion.size(2);
    const std::int64_t width = motion.size(3);
    const std::int64_t from = picture.size(2) * picture.size(3);
    const BendRows bend(view.bend, width);
    const int sourceWidth = static_cast<int>(picture.size(3));
    at::Tensor result = at::empty({motion.size(0), channels, height, width}, motion.options());
    const float* const pixels = picture.data_ptr<float>();
    const float* const field = moves.data_ptr<float>();
    float* const out = result.data_ptr<float>();
    at::parallel_for(0, motion.size(0) * height, bandRows, [&](std::int64_t first, std::int64_t end) {
        std::vector<std::int32_t> offset(static_cast<size_t>(width));
        std::vector<float> way(static_cast<size_t>(2 * width));
        const SamplePoints points{offset.data(), way.data(), way.data() + width};
        for (std::int64_t row = first; row < end; ++row) {
            const std::int64_t item = row / height;
            const std::int64_t y = row % height;
            const float* const moveX = field + (item * 2 * height + y) * width;
            locateRow({moveX, moveX + height * width, static_cast<float>(view.left),
                       static_cast<float>(view.top) + static_cast<float>(y), static_cast<float>(view.share),
                       bend.row(item, 0, y), bend.row(item, 1, y)},
                      static_cast<int>(width), sourceWidth, static_cast<int>(picture.size(2)), points);
            const std::int64_t source = picture.size(0) == 1 ? 0 : item;
            for (std::int64_t channel = 0; channel < channels; ++channel) {
                warpRow(pixels + (source * channels + channel) * from, sourceWidth, points,
                        static_cast<int>(width), out + ((item * channels + channel) * height + y) * width);
            }
        }
    });
    return result;
}

}  // namespace tessera::interpolation::flow::cpu
