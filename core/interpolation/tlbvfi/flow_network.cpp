#include "core/interpolation/tlbvfi/flow_network.h"

#include "core/interpolation/tlbvfi/warp.h"

#include <ATen/ATen.h>

#include <array>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t pairChannels = 6;
constexpr std::int64_t flowChannels = 4;
constexpr std::array<int, 3> reductions{4, 2, 1};
constexpr int bodyLayers = 8;

}  // namespace

FlowBlock::FlowBlock(const Scope& scope, std::int64_t inputs, int reduction) : m_reduction(reduction) {
    m_entrance.push_back(takeLayer(scope.in("conv0.0"), {inputs, anyLength, 3, 2, 1}));
    m_entrance.push_back(
        takeLayer(scope.in("conv0.1"), {m_entrance[0].convolution.outputs(), anyLength, 3, 2, 1}));
    const std::int64_t width = m_entrance[1].convolution.outputs();
    for (int index = 0; index < bodyLayers; ++index) {
        m_body.push_back(takeLayer(scope.in("convblock", index), {width, width}));
    }
    m_exitWeight = scope.exact().take("conv1.weight", {width, flowChannels, 4, 4});
    m_exitBias = scope.exact().take("conv1.bias", {flowChannels});
}

FlowBlock::Layer FlowBlock::takeLayer(const Scope& scope, const ConvolutionShape& shape) {
    const Convolution convolution = takeConvolution(scope.in("0"), shape);
    return {convolution, takeChannelRelu(scope.in("1"), convolution.outputs())};
}

at::Tensor FlowBlock::apply(const Layer& layer, const at::Tensor& picture) {
    at::Tensor h = layer.convolution(picture);
    layer.relu.applyTo(h);
    return h;
}

at::Tensor FlowBlock::operator()(at::Tensor input) const {
    if (m_reduction != 1) {
        input = resized(input, 1 / m_reduction, 1 / m_reduction);
    }
    const at::Tensor entered = apply(m_entrance[1], apply(m_entrance[0], input));
    at::Tensor h = entered;
    for (const Layer& layer : m_body) {
        h = apply(layer, h);
    }
    h.add_(entered);
    const at::Tensor flow = at::conv_transpose2d(h.to(at::kFloat), m_exitWeight, m_exitBias, {2, 2}, {1, 1});
    return m_reduction != 1 ? resized(flow, m_reduction, m_reduction) : flow;
}

FlowNetwork::FlowNetwork(const Scope& scope) {
    for (std::size_t index = 0; index < reductions.size(); ++index) {
        const std::int64_t inputs = index == 0 ? pairChannels : pairChannels + flowChannels;
        m_blocks.emplace_back(scope.in("block" + std::to_string(index)), inputs, reductions[index]);
    }
}

at::Tensor FlowNetwork::operator()(const at::Tensor& prev, const at::Tensor& next, const Trace& trace) const {
    at::Tensor flow = m_blocks[0](at::cat({prev, next}, 1));
    trace("block0", flow);
    for (std::size_t index = 1; index < m_blocks.size(); ++index) {
        const at::Tensor full = rescaledFlow(flow, 2);
        const at::Tensor step =
            m_blocks[index](at::cat({warped(prev, full.narrow(1, 0, 2)), warped(next, full.narrow(1, 2, 2)),
                                     full.to(prev.scalar_type())},
                                    1));
        trace("block" + std::to_string(index), step);
        flow = flow + step;
    }
    trace("out", flow);
    return flow;
}

}  // namespace tessera::interpolation::tlbvfi
