// The network of `compact`: sees what `flow` found at a quarter of the frame's resolution, and corrects it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tessera::interpolation::compact {

// Of what goes in and comes out; the weights fit no others.
inline constexpr std::int64_t inputChannels = 97;
inline constexpr std::int64_t outputChannels = 22;

// A U of 3x3 convolutions between a quarter and an eighth of the frame's resolution, in channels-last memory. 5.2
// thousand multiplications per pixel of the frame. A point is influenced by input no farther than 52 pixels of the
// frame away.
class Network {
public:
    // Random weights (He et al., ICCV 2015), the last layer zero: corrected() then changes nothing.
    [[nodiscard]] static Network fresh(std::uint64_t seed);

    // Weights by name, as state() gives them. Throws Error(Model) when one is missing or of another shape.
    [[nodiscard]] static Network fromState(const std::vector<std::pair<std::string, at::Tensor>>& state);

    // From a safetensors file; float32 whatever the file holds. Throws Error(Model).
    [[nodiscard]] static Network fromFile(const std::filesystem::path& path);

    // The layers in order, "enter.weight", "enter.bias", …; they share the network's memory. Training sets
    // requires_grad on them.
    [[nodiscard]] std::vector<std::pair<std::string, at::Tensor>> state() const;

    void moveTo(const c10::Device& device);

    // features: [N, inputChannels, h, w], h and w even. Returns [N, outputChannels, 2h, 2w].
    [[nodiscard]] at::Tensor forward(const at::Tensor& features) const;

private:
    struct Layer {
        std::string name;
        at::Tensor weight;
        at::Tensor bias;
        std::int64_t stride = 1;

        [[nodiscard]] at::Tensor operator()(const at::Tensor& picture) const;
    };

    [[nodiscard]] static std::vector<Layer> emptyLayers();

    std::vector<Layer> m_layers;
};

}  // namespace tessera::interpolation::compact
