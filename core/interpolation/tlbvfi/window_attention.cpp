#include "core/interpolation/tlbvfi/window_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t side = 8;  // of a window, and of the grid
constexpr std::int64_t groupTokens = side * side;
constexpr std::int64_t biasRows = (2 * side - 1) * (2 * side - 1);
constexpr double layerNormEpsilon = 1e-5;
constexpr double batchNormEpsilon = 1e-5;
// Floats of the widened tokens that are in memory at once.
constexpr std::int64_t elementsAtOnce = std::int64_t{1} << 21;

// The learned bias of every pair of positions: it depends only on their distance.
at::Tensor positionBias(const Scope& scope) {
    const at::Tensor table = scope.take("rel_pos_bias.weight", {biasRows, 1});
    std::vector<std::int64_t> rows;
    rows.reserve(groupTokens * groupTokens);
    for (std::int64_t query = 0; query < groupTokens; ++query) {
        for (std::int64_t key = 0; key < groupTokens; ++key) {
            const std::int64_t down = query / side - key / side + side - 1;
            const std::int64_t right = query % side - key % side + side - 1;
            rows.push_back(down * (2 * side - 1) + right);
        }
    }
    const at::Tensor index = at::tensor(rows, at::kLong).to(table.device());
    return table.index_select(0, index).view({groupTokens, groupTokens}).contiguous();
}

// [1, C, H, W] -> [groups, 64, C]; the picture's rows and columns split into (outer, inner).
at::Tensor toWindows(const at::Tensor& picture) {
    const std::int64_t channels = picture.size(1);
    return picture.permute({0, 2, 3, 1})
        .reshape({picture.size(2) / side, side, picture.size(3) / side, side, channels})
        .permute({0, 2, 1, 3, 4})
        .reshape({-1, groupTokens, channels});
}

at::Tensor fromWindows(const at::Tensor& tokens, at::IntArrayRef size) {
    return tokens.view({size[2] / side, size[3] / side, side, side, size[1]})
        .permute({0, 2, 1, 3, 4})
        .reshape({1, size[2], size[3], size[1]})
        .permute({0, 3, 1, 2});
}

// One group for every position inside a cell of the 8x8 grid: the same place of all 64 cells.
at::Tensor toGrid(const at::Tensor& picture) {
    const std::int64_t channels = picture.size(1);
    return picture.permute({0, 2, 3, 1})
        .reshape({side, picture.size(2) / side, side, picture.size(3) / side, channels})
        .permute({1, 3, 0, 2, 4})
        .reshape({-1, groupTokens, channels});
}

at::Tensor fromGrid(const at::Tensor& tokens, at::IntArrayRef size) {
    return tokens.view({size[2] / side, size[3] / side, side, side, size[1]})
        .permute({2, 0, 3, 1, 4})
        .reshape({1, size[2], size[3], size[1]})
        .permute({0, 3, 1, 2});
}

// A convolution with the batch normalisation after it, whose statistics are fixed, as one convolution.
Convolution takeNormalised(const Scope& scope, int convolutionIndex, int normIndex, ConvolutionShape shape,
                           std::int64_t groups) {
    Convolution convolution = takeConvolution(scope.in(std::to_string(convolutionIndex)), shape);
    convolution.groups = groups;
    const Scope norm = scope.in(std::to_string(normIndex)).exact();
    const std::int64_t channels = convolution.outputs();
    const at::Tensor variance = norm.take("running_var", {channels}).to(at::kDouble);
    const at::Tensor mean = norm.take("running_mean", {channels}).to(at::kDouble);
    const at::Tensor scale = norm.take("weight", {channels}) * (variance + batchNormEpsilon).rsqrt();
    const at::Tensor offset = norm.take("bias", {channels}) - mean * scale;
    convolution.weight = (convolution.weight * scale.view({-1, 1, 1, 1}))
                             .to(convolution.weight.options())
                             .contiguous(at::MemoryFormat::ChannelsLast);
    convolution.bias = (convolution.bias * scale + offset).to(convolution.bias.options());
    return convolution;
}

}  // namespace

TokenBlock::TokenBlock(const Scope& scope, const std::string& step, std::int64_t channels) {
    const Scope attention = scope.in("attn_" + step);
    m_attentionNormWeight = attention.take("norm.weight", {channels});
    m_attentionNormBias = attention.take("norm.bias", {channels});
    m_queries = takeLinear(attention.in("fn.to_q"), channels, channels, false);
    m_keys = takeLinear(attention.in("fn.to_k"), channels, channels, false);
    m_values = takeLinear(attention.in("fn.to_v"), channels, channels, false);
    m_output = takeLinear(attention.in("fn.to_out.0"), channels, channels, false);
    m_positionBias = positionBias(attention.in("fn"));
    const Scope forward = scope.in("ff_" + step);
    m_forwardNormWeight = forward.take("norm.weight", {channels});
    m_forwardNormBias = forward.take("norm.bias", {channels});
    m_widen = takeLinear(forward.in("fn.net.0"), channels, anyLength, true);
    m_narrow = takeLinear(forward.in("fn.net.3"), m_widen.weight.size(0), channels, true);
}

void TokenBlock::attend(at::Tensor tokens, const at::Tensor& context) const {
    const std::int64_t channels = tokens.size(2);
    const auto norm = [&](const at::Tensor& of) {
        return at::layer_norm(of, {channels}, m_attentionNormWeight, m_attentionNormBias, layerNormEpsilon);
    };
    const at::Tensor own = norm(tokens);
    const at::Tensor other = context.is_same(tokens) ? own : norm(context);
    const double scale = 1 / std::sqrt(static_cast<double>(channels));
    const at::Tensor logits =
        at::baddbmm(m_positionBias.unsqueeze(0), m_queries(own), m_keys(other).transpose(1, 2), 1, scale);
    tokens.add_(m_output(at::bmm(at::softmax(logits, 2), m_values(other))));
}

void TokenBlock::feedForward(at::Tensor tokens) const {
    const at::Tensor h =
        at::layer_norm(tokens, {tokens.size(2)}, m_forwardNormWeight, m_forwardNormBias, layerNormEpsilon);
    at::Tensor wide = m_widen(h);
    tokens.add_(m_narrow(at::gelu_(wide)));
}

void TokenBlock::applyTo(at::Tensor& tokens, const at::Tensor& context) const {
    const std::int64_t perGroup = groupTokens * std::max(m_widen.weight.size(0), groupTokens);
    const std::int64_t step = std::max<std::int64_t>(elementsAtOnce / perGroup, 1);
    for (std::int64_t first = 0; first < tokens.size(0); first += step) {
        const std::int64_t count = std::min(step, tokens.size(0) - first);
        const at::Tensor part = tokens.narrow(0, first, count);
        attend(part, context.is_same(tokens) ? part : context.narrow(0, first, count));
        feedForward(part);
    }
}

WindowAttention::WindowAttention(const Scope& scope, std::int64_t channels)
    : m_windows(scope, "block", channels), m_grid(scope, "grid", channels) {}

at::Tensor WindowAttention::attendTo(at::Tensor picture, const at::Tensor& context) const {
    const std::vector<std::int64_t> size = picture.sizes().vec();
    at::Tensor tokens = toWindows(picture);
    m_windows.applyTo(tokens, context.defined() ? toWindows(context) : tokens);
    picture = fromWindows(tokens, size);
    tokens = toGrid(picture);
    m_grid.applyTo(tokens, context.defined() ? toGrid(context) : tokens);
    return fromGrid(tokens, size);
}

ContextAttention::ContextAttention(const Scope& scope, std::int64_t channels, std::int64_t contextChannels)
    : m_widen(takeNormalised(scope.in("proj_in"), 0, 1, {contextChannels, anyLength, 1, 1, 0}, 1)),
      m_spread(takeNormalised(scope.in("proj_in"), 3, 4, {1, m_widen.outputs(), 3, 1, 1}, m_widen.outputs())),
      m_squeeze(takeLinear(scope.in("proj_in.6.gate.1"), m_widen.outputs(), anyLength, false)),
      m_excite(takeLinear(scope.in("proj_in.6.gate.3"), m_squeeze.weight.size(0), m_widen.outputs(), false)),
      m_narrow(takeNormalised(scope.in("proj_in"), 7, 8, {m_widen.outputs(), channels, 1, 1, 0}, 1)),
      m_attention(scope, channels) {}

at::Tensor ContextAttention::project(at::Tensor context) const {
    context = m_widen(context);
    at::gelu_(context);
    context = m_spread(context);
    at::gelu_(context);
    const at::Tensor gates = m_excite(at::silu(m_squeeze(context.mean({2, 3})))).sigmoid_();
    return m_narrow(context.mul_(gates.unsqueeze(2).unsqueeze(3)));
}

at::Tensor ContextAttention::operator()(at::Tensor picture, at::Tensor context, const Trace& trace) const {
    context = project(std::move(context));
    trace("proj_in", context);
    return m_attention.attendTo(std::move(picture), context);
}

}  // namespace tessera::interpolation::tlbvfi
