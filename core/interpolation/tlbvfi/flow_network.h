// First estimate of the flow from the middle to both frames, coarse to fine, at half resolution.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/layers.h"
#include "core/interpolation/tlbvfi/trace.h"

#include <vector>

namespace tessera::interpolation::tlbvfi {

class FlowBlock {
public:
    FlowBlock(const Scope& scope, std::int64_t inputs, int reduction);
    // [1, inputs, H, W] -> flows [1, 4, H / 2, W / 2]
    [[nodiscard]] at::Tensor operator()(at::Tensor input) const;

private:
    struct Layer {
        Convolution convolution;
        ChannelRelu relu;
    };
    static Layer takeLayer(const Scope& scope, const ConvolutionShape& shape);
    static at::Tensor apply(const Layer& layer, const at::Tensor& picture);

    double m_reduction;
    std::vector<Layer> m_entrance;
    std::vector<Layer> m_body;
    at::Tensor m_exitWeight;  // transposed convolution, kernel 4, stride 2
    at::Tensor m_exitBias;
};

class FlowNetwork {
public:
    explicit FlowNetwork(const Scope& scope);
    // Flows to prev (2 channels) and next (2 channels) in pixels of the result, which is half as large as the frames.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& prev, const at::Tensor& next,
                                        const Trace& trace) const;

private:
    std::vector<FlowBlock> m_blocks;
};

}  // namespace tessera::interpolation::tlbvfi
