// From a pair of frames to their latent pictures and to the features that guide flow and decoder.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/autoencoder_blocks.h"
#include "core/interpolation/tlbvfi/trace.h"
#include "core/interpolation/tlbvfi/window_attention.h"
#include "core/models/tlbvfi_options.h"

#include <optional>
#include <vector>

namespace tessera::interpolation::tlbvfi {

// Features of one frame: [1, C, H / 2^k, W / 2^k] for k = 0 … number of levels. Undefined where not kept.
using Features = std::vector<at::Tensor>;

struct FeaturePair {
    Features prev;
    Features next;
};

// Both with values in 0 … 1 when they were remapped, see TlbvfiOptions::alwaysRemap.
struct FramePair {
    at::Tensor prev;  // [1, 3, H, W], channels last
    at::Tensor next;
    bool remapped = false;
};

// The three wavelet bands of brightness that two transforms leave, [1, 21, H, W].
[[nodiscard]] at::Tensor highFrequencies(const FramePair& pair, models::Wavelet wavelet);

class FrequencyExtractor {
public:
    explicit FrequencyExtractor(const Scope& scope);
    [[nodiscard]] at::Tensor operator()(at::Tensor highFrequencies, const Trace& trace) const;
    [[nodiscard]] std::int64_t outputs() const { return m_blocks.back().conv2.outputs(); }

private:
    struct Block {
        GroupNorm norm1;
        Convolution conv1;
        GroupNorm norm2;
        Convolution conv2;
        Convolution shortcut;
    };
    Convolution m_input;
    std::vector<Block> m_blocks;
};

class Encoder {
public:
    Encoder(const Scope& scope, models::Wavelet wavelet);

    // Features 0 … `levels` of one frame; the first is dropped unless `keepFirst`.
    [[nodiscard]] Features encodeFrame(const at::Tensor& frame, int levels, bool keepFirst,
                                       const Trace& trace) const;

    // Latent pictures [3, 3, h, w] of previous, middle and next frame, from the last features of the three.
    [[nodiscard]] at::Tensor encodeMiddle(const at::Tensor& lastFeatures, const FramePair& pair,
                                          const Trace& trace) const;

    [[nodiscard]] int levels() const noexcept { return static_cast<int>(m_levels.size()); }
    // Of feature k.
    [[nodiscard]] std::int64_t featureChannels(int k) const;

private:
    struct Level {
        PictureBlock block;
        std::optional<WindowAttention> attention;
        Convolution downsample;
    };
    models::Wavelet m_wavelet;
    Convolution m_input;
    std::vector<Level> m_levels;
    FrequencyExtractor m_frequencies;
    FusionBlock m_fusion1;
    FrameAttention m_attention;
    FusionBlock m_fusion2;
    GroupNorm m_outputNorm;
    VolumeConvolution m_output;
};

}  // namespace tessera::interpolation::tlbvfi
