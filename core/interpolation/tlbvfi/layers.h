// The layers the networks are built from. Pictures are [1, C, H, W] in channels-last memory, which convolutions on
// CPUs are twice as fast in; volumes are [1, C, 3 frames, H, W].
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/model_weights.h"

#include <array>

namespace tessera::interpolation::tlbvfi {

struct Convolution {
    at::Tensor weight;
    at::Tensor bias;
    std::int64_t stride = 1;
    std::int64_t padding = 0;  // zeros
    std::int64_t groups = 1;

    [[nodiscard]] at::Tensor operator()(const at::Tensor& picture) const;
    [[nodiscard]] std::int64_t outputs() const { return weight.size(0); }
};

struct ConvolutionShape {
    std::int64_t inputs = 0;
    std::int64_t outputs = anyLength;
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    std::int64_t padding = 1;
};

[[nodiscard]] Convolution takeConvolution(const Scope& scope, const ConvolutionShape& shape);

// Frames, rows and columns at once.
struct VolumeConvolution {
    at::Tensor weight;
    at::Tensor bias;
    std::array<std::int64_t, 3> padding{0, 0, 0};

    [[nodiscard]] at::Tensor operator()(const at::Tensor& volume) const;
    [[nodiscard]] std::int64_t outputs() const { return weight.size(0); }
};

struct VolumeShape {
    std::int64_t inputs = 0;
    std::int64_t outputs = anyLength;
    std::array<std::int64_t, 3> kernel{3, 3, 3};
    std::array<std::int64_t, 3> padding{1, 1, 1};
};

[[nodiscard]] VolumeConvolution takeVolumeConvolution(const Scope& scope, const VolumeShape& shape);

// y = Wx + b on the last dimension; `bias` undefined where the layer has none.
struct Linear {
    at::Tensor weight;
    at::Tensor bias;

    [[nodiscard]] at::Tensor operator()(const at::Tensor& tokens) const;
};

[[nodiscard]] Linear takeLinear(const Scope& scope, std::int64_t inputs, std::int64_t outputs, bool hasBias);

struct GroupNorm {
    at::Tensor weight;
    at::Tensor bias;
    std::int64_t groups = 4;
    double epsilon = 1e-6;

    // A picture, in place, without a second one in memory.
    void applyTo(at::Tensor& picture) const;
    // Anything; statistics over all but the first two dimensions.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& volume) const;
};

[[nodiscard]] GroupNorm takeGroupNorm(const Scope& scope, std::int64_t channels, std::int64_t groups,
                                      double epsilon = 1e-6);

// x where x > 0, else slope[channel] * x; a picture, in place.
struct ChannelRelu {
    at::Tensor slope;

    void applyTo(at::Tensor& picture) const;
};

[[nodiscard]] ChannelRelu takeChannelRelu(const Scope& scope, std::int64_t channels);

// x * sigmoid(x), in place.
[[nodiscard]] at::Tensor swish(at::Tensor x);

// softmax(scale * queries keysᵀ) values for [tokens, C] each, without the whole matrix in memory.
[[nodiscard]] at::Tensor attend(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                                double scale);

}  // namespace tessera::interpolation::tlbvfi
