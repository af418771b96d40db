// Attention inside 8x8 windows, then across a grid of 64 positions spread over the picture (the scheme of MaxViT).
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/layers.h"
#include "core/interpolation/tlbvfi/trace.h"

namespace tessera::interpolation::tlbvfi {

// Attention and feed-forward on groups of 64 tokens, both residual.
class TokenBlock {
public:
    // `step`: "block" or "grid".
    TokenBlock(const Scope& scope, const std::string& step, std::int64_t channels);

    // tokens, context: [groups, 64, C]; the context is what the tokens attend to. In place.
    void applyTo(at::Tensor& tokens, const at::Tensor& context) const;

private:
    void attend(at::Tensor tokens, const at::Tensor& context) const;
    void feedForward(at::Tensor tokens) const;

    at::Tensor m_attentionNormWeight;
    at::Tensor m_attentionNormBias;
    Linear m_queries;
    Linear m_keys;
    Linear m_values;
    Linear m_output;
    at::Tensor m_positionBias;  // [64, 64]
    at::Tensor m_forwardNormWeight;
    at::Tensor m_forwardNormBias;
    Linear m_widen;
    Linear m_narrow;
};

// Height and width of a picture must be multiples of 8.
class WindowAttention {
public:
    WindowAttention(const Scope& scope, std::int64_t channels);
    [[nodiscard]] at::Tensor operator()(at::Tensor picture) const { return attendTo(picture, {}); }
    // `context` undefined: the picture itself.
    [[nodiscard]] at::Tensor attendTo(at::Tensor picture, const at::Tensor& context) const;

private:
    TokenBlock m_windows;
    TokenBlock m_grid;
};

// Window attention to a projection of another picture, the context.
class ContextAttention {
public:
    ContextAttention(const Scope& scope, std::int64_t channels, std::int64_t contextChannels);
    [[nodiscard]] at::Tensor operator()(at::Tensor picture, at::Tensor context, const Trace& trace) const;

private:
    [[nodiscard]] at::Tensor project(at::Tensor context) const;

    Convolution m_widen;
    Convolution m_spread;
    Linear m_squeeze;
    Linear m_excite;
    Convolution m_narrow;
    WindowAttention m_attention;
};

}  // namespace tessera::interpolation::tlbvfi
