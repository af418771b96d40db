// Refines a flow on the encoder's features, coarse to fine.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/encoder.h"

#include <vector>

namespace tessera::interpolation::tlbvfi {

// One resolution. Holds about seven maps of its features' size at once: the correlation with nine displaced copies of
// each feature map is accumulated without ever having these copies in memory.
class RefinerBlock {
public:
    RefinerBlock(const Scope& scope, std::int64_t channels);

    // flow: [1, 4, h, w] float. Takes the features, whose memory is free before the peak.
    [[nodiscard]] at::Tensor operator()(at::Tensor prev, at::Tensor next, const at::Tensor& flow) const;

private:
    struct Direction {
        at::Tensor flow;         // [1, 2, h, w]
        at::Tensor centre;       // the warped features
        at::Tensor correlation;  // [1, 9, h, w]
    };
    [[nodiscard]] at::Tensor fused(const at::Tensor& prev, const at::Tensor& next) const;
    [[nodiscard]] at::Tensor refined(const at::Tensor& fused, Direction direction) const;

    Convolution m_occlusionPrev;  // the two halves of one layer over both maps
    Convolution m_occlusionNext;
    ChannelRelu m_occlusionRelu1;
    Convolution m_occlusion2;
    ChannelRelu m_occlusionRelu2;
    Convolution m_occlusion3;
    Convolution m_correlation1;
    ChannelRelu m_correlationRelu1;
    Convolution m_correlation2;
    ChannelRelu m_correlationRelu2;
    Convolution m_flow1;
    ChannelRelu m_flowRelu1;
    Convolution m_flow2;
    ChannelRelu m_flowRelu2;
    std::vector<Convolution> m_motion;  // parts: correlation, flow
    ChannelRelu m_motionRelu;
    std::vector<Convolution> m_update;  // parts: fused, centre, motion, flow
    ChannelRelu m_updateRelu1;
    Convolution m_update2;
    ChannelRelu m_updateRelu2;
    Convolution m_head1;
    ChannelRelu m_headRelu;
    Convolution m_head2;
};

class FlowRefiner {
public:
    FlowRefiner(const Scope& scope, const Encoder& encoder);

    // Features it reads: 0 … levels - 1.
    static constexpr int levels = 4;

    // flow: of half resolution. Result: [1, 4, H, W], full resolution. Drops the first features of the pair.
    [[nodiscard]] at::Tensor operator()(FeaturePair& features, const at::Tensor& flow,
                                        const Trace& trace) const;

private:
    std::vector<RefinerBlock> m_blocks;  // by feature level
};

// [1, 9, h, w]: the cosine between `fused` and each of the nine neighbours in the warped features.
[[nodiscard]] at::Tensor correlation(const at::Tensor& features, const at::Tensor& grid,
                                     const at::Tensor& fused);

}  // namespace tessera::interpolation::tlbvfi
