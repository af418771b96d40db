// From quantised latents and the features around the middle frame to its colours and to the shares of both frames.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/encoder.h"

#include <vector>

namespace tessera::interpolation::tlbvfi {

// Maps of one resolution, side by side the context of a decoder level: features of prev and next, then of both warped.
using ContextMaps = std::vector<at::Tensor>;

class Decoder {
public:
    // warpedLevels: decoder levels 0 … warpedLevels - 1 get warped features too.
    Decoder(const Scope& scope, const Encoder& encoder, int warpedLevels);

    // latents: [3, 3, h, w]. contexts: by level, finest first; each is dropped after use. Result: [1, 4, H, W], a
    // colour and the share of the previous frame before their sigmoids.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& latents, std::vector<ContextMaps> contexts,
                                        const Trace& trace) const;

private:
    struct Level {
        PictureBlock block;
        std::optional<WindowAttention> attention;
        ContextAttention contextAttention;
        Convolution upsample;
    };
    [[nodiscard]] at::Tensor head(at::Tensor picture, const Trace& trace) const;
    [[nodiscard]] Level takeLevel(const Scope& scope, std::int64_t inputs,
                                  std::int64_t contextChannels) const;

    VolumeConvolution m_input;
    FusionBlock m_fusion;
    FrameAttention m_attention;
    FusionBlock m_collapse;
    at::ScalarType m_pictureType;
    std::vector<Level> m_levels;  // coarsest first
    GroupNorm m_outputNorm;
    Convolution m_output;
    Convolution m_head1;
    GroupNorm m_headNorm1;
    Convolution m_head2;
    GroupNorm m_headNorm2;
    Convolution m_head3;
};

}  // namespace tessera::interpolation::tlbvfi
