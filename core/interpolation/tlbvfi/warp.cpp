#include "core/interpolation/tlbvfi/warp.h"

#include <ATen/ATen.h>

#include <cmath>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t bilinear = 0;
constexpr std::int64_t repeatBorder = 1;
// A product such as 1280 * 0.325 that is whole but for its last bit.
constexpr double rounding = 1e-6;

}  // namespace

at::Tensor samplingGrid(const at::Tensor& flow) {
    const std::int64_t height = flow.size(2);
    const std::int64_t width = flow.size(3);
    const at::Tensor x = at::linspace(-1, 1, width, flow.options()).view({1, 1, width});
    const at::Tensor y = at::linspace(-1, 1, height, flow.options()).view({1, height, 1});
    return at::stack({x + flow.select(1, 0) / ((static_cast<double>(width) - 1) / 2),
                      y + flow.select(1, 1) / ((static_cast<double>(height) - 1) / 2)},
                     3);
}

at::Tensor sampled(const at::Tensor& picture, const at::Tensor& grid) {
    return at::grid_sampler(picture.to(grid.scalar_type()), grid, bilinear, repeatBorder, true)
        .to(picture.scalar_type())
        .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor warped(const at::Tensor& picture, const at::Tensor& flow) {
    return sampled(picture, samplingGrid(flow));
}

at::Tensor resized(const at::Tensor& picture, double scaleHeight, double scaleWidth) {
    const auto height =
        static_cast<std::int64_t>(std::floor(static_cast<double>(picture.size(2)) * scaleHeight + rounding));
    const auto width =
        static_cast<std::int64_t>(std::floor(static_cast<double>(picture.size(3)) * scaleWidth + rounding));
    return at::upsample_bilinear2d(picture, {height, width}, false, scaleHeight, scaleWidth);
}

at::Tensor rescaledFlow(const at::Tensor& flow, double scale) {
    return resized(flow, scale, scale).mul_(scale);
}

}  // namespace tessera::interpolation::tlbvfi
