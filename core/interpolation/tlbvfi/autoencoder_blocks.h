// The blocks that encoder and decoder share. Frames are [3, C, H, W]: previous, middle, next.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/layers.h"

#include <optional>

namespace tessera::interpolation::tlbvfi {

// Residual block of a picture.
class PictureBlock {
public:
    PictureBlock(const Scope& scope, std::int64_t inputs);
    // Takes the picture, so that its memory is free as soon as possible.
    [[nodiscard]] at::Tensor operator()(at::Tensor picture) const;
    [[nodiscard]] std::int64_t outputs() const { return m_conv2.outputs(); }

private:
    GroupNorm m_norm1;
    Convolution m_conv1;
    GroupNorm m_norm2;
    Convolution m_conv2;
    std::optional<Convolution> m_shortcut;  // only where the width changes
};

// Residual block of the three frames together: [3, C, h, w] in; out the same, or one picture where it collapses them.
class FusionBlock {
public:
    enum class Result { Frames, Picture };

    FusionBlock(const Scope& scope, std::int64_t channels, Result result);
    [[nodiscard]] at::Tensor operator()(const at::Tensor& frames) const;

private:
    Result m_result;
    GroupNorm m_norm1;
    VolumeConvolution m_conv1;
    GroupNorm m_norm2;
    VolumeConvolution m_conv2;
    VolumeConvolution m_shortcut;
};

// Attention between all positions of all three frames.
class FrameAttention {
public:
    FrameAttention(const Scope& scope, std::int64_t channels);
    [[nodiscard]] at::Tensor operator()(const at::Tensor& frames) const;

private:
    GroupNorm m_norm;
    VolumeConvolution m_queries;
    VolumeConvolution m_keys;
    VolumeConvolution m_values;
    VolumeConvolution m_output;
};

// [3, C, h, w] -> [1, C, 3, h, w] and back.
[[nodiscard]] at::Tensor toVolume(const at::Tensor& frames);
[[nodiscard]] at::Tensor toFrames(const at::Tensor& volume);

}  // namespace tessera::interpolation::tlbvfi
