#include "core/interpolation/flow/picture_ops.h"

#include "core/interpolation/flow/cpu/pooling.h"
#include "core/interpolation/flow/cpu/warp.h"

#include <ATen/ATen.h>

#include <array>
#include <utility>

namespace tessera::interpolation::flow {

namespace {

bool onPlainCpu(const at::Tensor& picture) {
    return picture.is_cpu() && picture.scalar_type() == at::kFloat && !picture.requires_grad();
}

// Sorts three tensors element by element; a median of 9 is the median of (largest of the row minima, median
// of the row medians, smallest of the row maxima). See J. L. Smith, "Implementing median filters in XC4000E
// FPGAs", 1996.
std::array<at::Tensor, 3> sorted(const at::Tensor& a, const at::Tensor& b, const at::Tensor& c) {
    const at::Tensor low = at::minimum(a, b);
    const at::Tensor high = at::maximum(a, b);
    return {at::minimum(low, c), at::maximum(low, at::minimum(high, c)), at::maximum(high, c)};
}

std::array<at::Tensor, 3> neighbours(const at::Tensor& padded, int dimension) {
    const std::int64_t length = padded.size(dimension) - 2;
    return {padded.narrow(dimension, 0, length), padded.narrow(dimension, 1, length),
            padded.narrow(dimension, 2, length)};
}

}  // namespace

at::Tensor luma(const at::Tensor& picture) {
    return picture.select(1, 0)
        .mul(0.299)
        .add(picture.select(1, 1), 0.587)
        .add_(picture.select(1, 2), 0.114)
        .unsqueeze(1);
}

at::Tensor reduced(const at::Tensor& picture, int factor) {
    if (factor == 1) {
        return picture;
    }
    return onPlainCpu(picture) ? cpu::reduced(picture, factor) : reducedByTensors(picture, factor);
}

at::Tensor reducedByTensors(const at::Tensor& picture, int factor) {
    return at::avg_pool2d(picture, {factor, factor});
}

at::Tensor boxFiltered(const at::Tensor& picture, int radius) {
    return onPlainCpu(picture) ? cpu::boxFiltered(picture, radius) : boxFilteredByTensors(picture, radius);
}

at::Tensor boxFilteredByTensors(const at::Tensor& picture, int radius) {
    const int width = 2 * radius + 1;
    const at::Tensor padded = at::replication_pad2d(picture, {radius, radius, radius, radius});
    return at::avg_pool2d(at::avg_pool2d(padded, {1, width}, {1, 1}), {width, 1}, {1, 1});
}

Gradient centralDifferences(const at::Tensor& picture) {
    const auto [left, unusedColumn, right] = neighbours(at::replication_pad2d(picture, {1, 1, 0, 0}), 3);
    const auto [above, unusedRow, below] = neighbours(at::replication_pad2d(picture, {0, 0, 1, 1}), 2);
    (void)unusedColumn;
    (void)unusedRow;
    return {right.sub(left).mul_(0.5), below.sub(above).mul_(0.5)};
}

at::Tensor refinedGrid(const at::Tensor& motion) {
    return at::upsample_bilinear2d(motion, {motion.size(2) * 2, motion.size(3) * 2}, false).mul_(2);
}

at::Tensor seen(const View& view, const at::Tensor& motion) {
    return motion.is_cpu() ? cpu::seen(view, motion) : seenByTensors(view, motion);
}

at::Tensor seenByTensors(const View& view, const at::Tensor& motion) {
    constexpr int bilinear = 0;
    constexpr int border = 1;
    const auto axis = [&](std::int64_t channel, double start, const at::Tensor& steps, std::int64_t length) {
        at::Tensor at = motion.select(1, channel).mul(view.share).add_(steps.add(start));
        if (view.bend.defined()) {
            at.add_(view.bend.select(1, channel));
        }
        return at.mul_(2.0 / (length - 1)).sub_(1);
    };
    const at::Tensor& picture = view.picture;
    const std::int64_t height = motion.size(2);
    const std::int64_t width = motion.size(3);
    const at::Tensor columns = at::arange(width, motion.options()).view({1, 1, width});
    const at::Tensor rows = at::arange(height, motion.options()).view({1, height, 1});
    const at::Tensor grid = at::stack(
        {axis(0, view.left, columns, picture.size(3)), axis(1, view.top, rows, picture.size(2))}, 3);
    return at::grid_sampler(picture.expand({motion.size(0), -1, -1, -1}), grid, bilinear, border, true);
}

at::Tensor median3x3(const at::Tensor& field) {
    const auto [left, middle, right] = neighbours(at::replication_pad2d(field, {1, 1, 1, 1}), 3);
    const auto [low, centre, high] = sorted(left, middle, right);
    const auto lows = sorted(neighbours(low, 2)[0], neighbours(low, 2)[1], neighbours(low, 2)[2]);
    const auto centres = sorted(neighbours(centre, 2)[0], neighbours(centre, 2)[1], neighbours(centre, 2)[2]);
    const auto highs = sorted(neighbours(high, 2)[0], neighbours(high, 2)[1], neighbours(high, 2)[2]);
    return sorted(lows[2], centres[1], highs[0])[1];
}

}  // namespace tessera::interpolation::flow
