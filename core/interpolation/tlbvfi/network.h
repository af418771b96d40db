// The whole of TLB-VFI for one pair: encoder, bridge, quantiser, flow, decoder.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/interpolation/tlbvfi/bridge.h"
#include "core/interpolation/tlbvfi/decoder.h"
#include "core/interpolation/tlbvfi/flow_network.h"
#include "core/interpolation/tlbvfi/flow_refiner.h"

#include <optional>
#include <vector>

namespace tessera::interpolation::tlbvfi {

// Whether each network sees brightness 0 … 1 or -1 … 1, see TlbvfiOptions::alwaysRemap.
struct Remap {
    bool encoder = true;
    bool decoder = true;
};

struct SampleRequest {
    // [1, 3, H, W] float in -1 … 1; H and W multiples of Network::alignment.
    at::Tensor prev;
    at::Tensor next;
    // What of them is picture, from the top left; the rest is padding.
    Size picture;
    double flowScale = 1;
    std::vector<int> times;  // decreasing; see timesteps()
    Noise noise;
    std::optional<Remap> remap;  // nothing: as the pixels decide, like the authors
};

class Network {
public:
    // pictureType: of the large layers; the latent is always float32.
    Network(ModelWeights& weights, models::Wavelet wavelet, const BridgeShape& shape);

    static constexpr int alignment = 256;

    // [1, 3, H, W] float in -1 … 1. One thread at a time.
    [[nodiscard]] at::Tensor sample(const SampleRequest& request, const Trace& trace);

private:
    // Everything that the flow contributes to the result.
    struct Motion {
        at::Tensor flow;                     // [1, 4, H, W]
        std::vector<at::Tensor> warpedPrev;  // features, by level
        std::vector<at::Tensor> warpedNext;
    };
    [[nodiscard]] FramePair encoderInput(const at::Tensor& prev, const at::Tensor& next,
                                         const std::optional<Remap>& remap) const;
    [[nodiscard]] FeaturePair encodePair(const FramePair& pair, int levels, bool keepFirst,
                                         const Trace& trace) const;
    [[nodiscard]] at::Tensor emptyFrame(const FramePair& pair, const Trace& trace);
    [[nodiscard]] at::Tensor flowAtFullScale(FeaturePair& features, const FramePair& frames,
                                             const Trace& trace) const;
    [[nodiscard]] at::Tensor flowAtReducedScale(const SampleRequest& request, const Trace& trace) const;
    [[nodiscard]] Motion warpedFeatures(const FeaturePair& features, at::Tensor flow,
                                        const Trace& trace) const;
    [[nodiscard]] at::Tensor quantised(const at::Tensor& latents, const Trace& trace) const;
    [[nodiscard]] at::Tensor latents(const FramePair& pair, const FeaturePair& features,
                                     const SampleRequest& request, const Trace& trace);

    at::ScalarType m_pictureType;
    Encoder m_encoder;
    Convolution m_toLatent;
    Bridge m_bridge;
    at::Tensor m_codebook;
    Convolution m_fromLatent;
    FlowNetwork m_flow;
    FlowRefiner m_refiner;
    Decoder m_decoder;
    // Last features of the empty middle frame: they depend on its size and on the remap only.
    at::Tensor m_emptyFrame;
    Size m_emptySize;
    bool m_emptyRemapped = false;
};

}  // namespace tessera::interpolation::tlbvfi
