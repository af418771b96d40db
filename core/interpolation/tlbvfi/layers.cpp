#include "core/interpolation/tlbvfi/layers.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

namespace tessera::interpolation::tlbvfi {

namespace {

// Work that goes through memory in parts this large stays in the cache of a CPU.
constexpr std::int64_t elementsAtOnce = std::int64_t{1} << 18;
constexpr std::int64_t largestAttention = std::int64_t{1} << 24;

// A picture as [pixels, C], sharing its memory.
at::Tensor rowsOf(const at::Tensor& picture) {
    const at::Tensor pixels = picture.permute({0, 2, 3, 1});
    return pixels.view({pixels.size(0) * pixels.size(1) * pixels.size(2), pixels.size(3)});
}

std::int64_t rowsAtOnce(const at::Tensor& rows) {
    return std::max<std::int64_t>(elementsAtOnce / rows.size(1), 1);
}

template <typename Work>
void forParts(const at::Tensor& rows, Work work) {
    const std::int64_t step = rowsAtOnce(rows);
    for (std::int64_t first = 0; first < rows.size(0); first += step) {
        work(rows.narrow(0, first, std::min(step, rows.size(0) - first)));
    }
}

}  // namespace

at::Tensor Convolution::operator()(const at::Tensor& picture) const {
    return at::conv2d(picture, weight, bias, {stride, stride}, {padding, padding}, {1, 1}, groups);
}

Convolution takeConvolution(const Scope& scope, const ConvolutionShape& shape) {
    Convolution convolution;
    convolution.weight = scope.take("weight", {shape.outputs, shape.inputs, shape.kernel, shape.kernel})
                             .contiguous(at::MemoryFormat::ChannelsLast);
    convolution.bias = scope.take("bias", {convolution.outputs()});
    convolution.stride = shape.stride;
    convolution.padding = shape.padding;
    return convolution;
}

at::Tensor VolumeConvolution::operator()(const at::Tensor& volume) const {
    return at::conv3d(volume, weight, bias, {1, 1, 1}, padding);
}

VolumeConvolution takeVolumeConvolution(const Scope& scope, const VolumeShape& shape) {
    VolumeConvolution convolution;
    convolution.weight = scope.take(
        "weight", {shape.outputs, shape.inputs, shape.kernel[0], shape.kernel[1], shape.kernel[2]});
    convolution.bias = scope.take("bias", {convolution.outputs()});
    convolution.padding = shape.padding;
    return convolution;
}

at::Tensor Linear::operator()(const at::Tensor& tokens) const {
    return at::linear(tokens, weight, bias);
}

Linear takeLinear(const Scope& scope, std::int64_t inputs, std::int64_t outputs, bool hasBias) {
    Linear linear;
    linear.weight = scope.take("weight", {outputs, inputs});
    if (hasBias) {
        linear.bias = scope.take("bias", {linear.weight.size(0)});
    }
    return linear;
}

void GroupNorm::applyTo(at::Tensor& picture) const {
    const at::Tensor rows = rowsOf(picture);
    const std::int64_t channels = rows.size(1);
    const double count = static_cast<double>(rows.size(0) * (channels / groups));
    // Per channel, because that keeps to the order of memory; then per group.
    const auto groupMean = [&](const at::Tensor& perChannel) {
        return (perChannel.view({groups, -1}).sum(1, true) / count)
            .expand({groups, channels / groups})
            .reshape({channels});
    };
    at::Tensor sum = at::zeros({channels}, rows.options().dtype(at::kDouble));
    forParts(rows, [&](const at::Tensor& part) { sum.add_(part.sum(0, false, at::kFloat)); });
    const at::Tensor mean = groupMean(sum);
    at::Tensor squares = at::zeros({channels}, sum.options());
    const at::Tensor shift = mean.to(at::kFloat);
    forParts(rows, [&](const at::Tensor& part) { squares.add_((part - shift).square_().sum(0)); });
    const at::Tensor scale = (groupMean(squares) + epsilon).rsqrt() * weight;
    const at::Tensor offset = bias - mean * scale;
    const at::Tensor scaleHere = scale.to(rows.scalar_type());
    const at::Tensor offsetHere = offset.to(rows.scalar_type());
    forParts(rows, [&](at::Tensor part) { part.mul_(scaleHere).add_(offsetHere); });
}

at::Tensor GroupNorm::operator()(const at::Tensor& volume) const {
    return at::group_norm(volume, groups, weight, bias, epsilon);
}

GroupNorm takeGroupNorm(const Scope& scope, std::int64_t channels, std::int64_t groups, double epsilon) {
    if (channels % groups != 0) {
        throw Error(ErrorCode::Model, message::GroupsDiffer(channels, groups));
    }
    return {scope.take("weight", {channels}), scope.take("bias", {channels}), groups, epsilon};
}

void ChannelRelu::applyTo(at::Tensor& picture) const {
    forParts(rowsOf(picture), [&](at::Tensor part) { part.copy_(at::prelu(part, slope)); });
}

ChannelRelu takeChannelRelu(const Scope& scope, std::int64_t channels) {
    return {scope.take("weight", {channels})};
}

at::Tensor swish(at::Tensor x) {
    return at::silu_(x);
}

at::Tensor attend(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values, double scale) {
    at::Tensor result = at::empty({queries.size(0), values.size(1)}, queries.options());
    const at::Tensor keysTransposed = keys.t();
    const std::int64_t step = std::max<std::int64_t>(largestAttention / keys.size(0), 1);
    for (std::int64_t first = 0; first < queries.size(0); first += step) {
        const std::int64_t count = std::min(step, queries.size(0) - first);
        const at::Tensor shares =
            at::softmax(at::mm(queries.narrow(0, first, count), keysTransposed).mul_(scale), 1);
        result.narrow(0, first, count).copy_(at::mm(shares, values));
    }
    return result;
}

}  // namespace tessera::interpolation::tlbvfi
