// The small 3-D network that predicts, at a time of the Brownian bridge, how far its state is from the clean latent.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/tlbvfi/layers.h"
#include "core/interpolation/tlbvfi/trace.h"

#include <optional>
#include <vector>

namespace tessera::interpolation::tlbvfi {

// Sizes that no tensor tells.
struct BridgeShape {
    std::int64_t normGroups = 0;  // 0: 32, or the network's width where that is less
};

// How a residual block changes height and width; frames stay.
enum class Resampling { None, Halve, Double };

class BridgeBlock {
public:
    BridgeBlock(const Scope& scope, std::int64_t inputs, std::int64_t normGroups, Resampling resampling);
    [[nodiscard]] at::Tensor operator()(const at::Tensor& volume, const at::Tensor& timeFeatures) const;
    [[nodiscard]] std::int64_t outputs() const { return m_output.outputs(); }

private:
    Resampling m_resampling;
    GroupNorm m_inputNorm;
    VolumeConvolution m_input;
    Linear m_time;
    GroupNorm m_outputNorm;
    VolumeConvolution m_output;
    std::optional<VolumeConvolution> m_skip;
};

class BridgeAttention {
public:
    BridgeAttention(const Scope& scope, std::int64_t channels, std::int64_t normGroups);
    [[nodiscard]] at::Tensor operator()(const at::Tensor& volume) const;

private:
    GroupNorm m_norm;
    Linear m_queriesKeysValues;
    Linear m_output;
};

class BridgeNetwork {
public:
    BridgeNetwork(const Scope& scope, const BridgeShape& shape);

    // state, condition: [1, 3, 3 frames, h, w] with h and w multiples of 4.
    [[nodiscard]] at::Tensor operator()(const at::Tensor& state, const at::Tensor& condition, int time,
                                        const Trace& trace) const;

private:
    struct Stage {
        BridgeBlock block;
        std::optional<BridgeAttention> attention;
        std::optional<BridgeBlock> doubling;
    };
    [[nodiscard]] at::Tensor timeFeatures(int time, const at::TensorOptions& options) const;
    static at::Tensor run(const Stage& stage, at::Tensor volume, const at::Tensor& timeFeatures);
    void buildInputs(const Scope& scope, std::vector<std::int64_t>& widths);
    void buildOutputs(const Scope& scope, std::vector<std::int64_t> widths);

    std::int64_t m_normGroups;
    VolumeConvolution m_first;
    Linear m_time1;
    Linear m_time2;
    std::vector<Stage> m_inputs;
    std::vector<BridgeBlock> m_middleBlocks;
    std::vector<BridgeAttention> m_middleAttention;
    std::vector<Stage> m_outputs;
    GroupNorm m_lastNorm;
    VolumeConvolution m_last;
};

}  // namespace tessera::interpolation::tlbvfi
