#include "core/interpolation/tlbvfi/bridge_network.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr double epsilon = 1e-5;
constexpr std::int64_t mostGroups = 32;
constexpr std::int64_t stateChannels = 3;
constexpr int inputStages = 5;
constexpr int outputStages = 6;

Resampling inputResampling(int stage) {
    return stage == 2 || stage == 4 ? Resampling::Halve : Resampling::None;
}

bool inputAttends(int stage) {
    return stage == 3 || stage == 5;
}

bool outputAttends(int stage) {
    return stage < 4;
}

bool outputDoubles(int stage) {
    return stage == 1 || stage == 3;
}

at::Tensor resampled(const at::Tensor& volume, Resampling resampling) {
    switch (resampling) {
        case Resampling::Halve:
            return at::avg_pool3d(volume, {1, 2, 2}, {1, 2, 2});
        case Resampling::Double:
            return at::upsample_nearest3d(volume, {volume.size(2), volume.size(3) * 2, volume.size(4) * 2});
        case Resampling::None:
            break;
    }
    return volume;
}

// A convolution of kernel 1 over tokens, stored as [out, in, 1].
Linear takePointwise(const Scope& scope, std::int64_t inputs, std::int64_t outputs) {
    return {scope.take("weight", {outputs, inputs, 1}).squeeze(2), scope.take("bias", {outputs})};
}

}  // namespace

BridgeBlock::BridgeBlock(const Scope& scope, std::int64_t inputs, std::int64_t normGroups,
                         Resampling resampling)
    : m_resampling(resampling),
      m_inputNorm(takeGroupNorm(scope.in("in_layers.0"), inputs, normGroups, epsilon)),
      m_input(takeVolumeConvolution(scope.in("in_layers.2"), {inputs})),
      m_time(takeLinear(scope.in("emb_layers.1"), anyLength, 2 * m_input.outputs(), true)),
      m_outputNorm(takeGroupNorm(scope.in("out_layers.0"), m_input.outputs(), normGroups, epsilon)),
      m_output(takeVolumeConvolution(scope.in("out_layers.3"), {m_input.outputs(), m_input.outputs()})) {
    if (inputs != outputs()) {
        m_skip =
            takeVolumeConvolution(scope.in("skip_connection"), {inputs, outputs(), {1, 1, 1}, {0, 0, 0}});
    }
}

at::Tensor BridgeBlock::operator()(const at::Tensor& volume, const at::Tensor& timeFeatures) const {
    at::Tensor h = m_input(resampled(swish(m_inputNorm(volume)), m_resampling));
    const std::vector<at::Tensor> scaleAndShift =
        m_time(timeFeatures).view({1, 2 * m_outputNorm.weight.size(0), 1, 1, 1}).chunk(2, 1);
    h = m_outputNorm(h).mul_(scaleAndShift[0] + 1).add_(scaleAndShift[1]);
    h = m_output(swish(h));
    const at::Tensor x = resampled(volume, m_resampling);
    return h.add_(m_skip ? (*m_skip)(x) : x);
}

BridgeAttention::BridgeAttention(const Scope& scope, std::int64_t channels, std::int64_t normGroups)
    : m_norm(takeGroupNorm(scope.in("norm"), channels, normGroups, epsilon)),
      m_queriesKeysValues(takePointwise(scope.in("qkv"), channels, 3 * channels)),
      m_output(takePointwise(scope.in("proj_out"), channels, channels)) {}

at::Tensor BridgeAttention::operator()(const at::Tensor& volume) const {
    const at::Tensor tokens = m_norm(volume.flatten(2)).squeeze(0).t();
    const std::vector<at::Tensor> parts = m_queriesKeysValues(tokens).chunk(3, 1);
    const double scale = 1 / std::sqrt(static_cast<double>(volume.size(1)));
    const at::Tensor attended = m_output(attend(parts[0], parts[1], parts[2], scale));
    return volume + attended.t().reshape(volume.sizes());
}

BridgeNetwork::BridgeNetwork(const Scope& scope, const BridgeShape& shape)
    : m_normGroups(shape.normGroups),
      m_first(takeVolumeConvolution(scope.in("input_blocks.0.0"), {2 * stateChannels})) {
    const std::int64_t width = m_first.outputs();
    m_normGroups = m_normGroups > 0 ? m_normGroups : std::min(mostGroups, width);
    m_time1 = takeLinear(scope.in("time_embed.0"), width, anyLength, true);
    m_time2 = takeLinear(scope.in("time_embed.2"), m_time1.weight.size(0), anyLength, true);
    std::vector<std::int64_t> widths{width};
    buildInputs(scope, widths);
    const std::int64_t middle = widths.back();
    m_middleBlocks.emplace_back(scope.in("middle_block.0"), middle, m_normGroups, Resampling::None);
    m_middleAttention.emplace_back(scope.in("middle_block.1"), middle, m_normGroups);
    m_middleBlocks.emplace_back(scope.in("middle_block.2"), middle, m_normGroups, Resampling::None);
    buildOutputs(scope, widths);
    const std::int64_t last = m_outputs.back().block.outputs();
    m_lastNorm = takeGroupNorm(scope.in("out.0"), last, m_normGroups, epsilon);
    m_last = takeVolumeConvolution(scope.in("out.2"), {last, stateChannels});
}

// Appends the width of every stage's result.
void BridgeNetwork::buildInputs(const Scope& scope, std::vector<std::int64_t>& widths) {
    for (int index = 1; index <= inputStages; ++index) {
        const Scope stage = scope.in("input_blocks", index);
        Stage built{BridgeBlock(stage.in("0"), widths.back(), m_normGroups, inputResampling(index)), {}, {}};
        widths.push_back(built.block.outputs());
        if (inputAttends(index)) {
            built.attention.emplace(stage.in("1"), widths.back(), m_normGroups);
        }
        m_inputs.push_back(std::move(built));
    }
}

// `widths` of the inputs, which are taken last first.
void BridgeNetwork::buildOutputs(const Scope& scope, std::vector<std::int64_t> widths) {
    std::int64_t width = m_middleBlocks.back().outputs();
    for (int index = 0; index < outputStages; ++index) {
        const Scope stage = scope.in("output_blocks", index);
        Stage built{
            BridgeBlock(stage.in("0"), width + widths.back(), m_normGroups, Resampling::None), {}, {}};
        widths.pop_back();
        width = built.block.outputs();
        if (outputAttends(index)) {
            built.attention.emplace(stage.in("1"), width, m_normGroups);
        }
        if (outputDoubles(index)) {
            built.doubling.emplace(stage.in("2"), width, m_normGroups, Resampling::Double);
        }
        m_outputs.push_back(std::move(built));
    }
}

at::Tensor BridgeNetwork::timeFeatures(int time, const at::TensorOptions& options) const {
    const std::int64_t half = m_first.outputs() / 2;
    const at::Tensor steps = at::arange(half, at::TensorOptions().dtype(at::kFloat));
    const at::Tensor angles = (steps * (-std::log(10000.0) / static_cast<double>(half))).exp() * time;
    const at::Tensor waves = at::cat({angles.cos(), angles.sin()}).unsqueeze(0).to(options);
    return m_time2(at::silu(m_time1(waves)));
}

at::Tensor BridgeNetwork::run(const Stage& stage, at::Tensor volume, const at::Tensor& timeFeatures) {
    volume = stage.block(volume, timeFeatures);
    if (stage.attention) {
        volume = (*stage.attention)(volume);
    }
    return stage.doubling ? (*stage.doubling)(volume, timeFeatures) : volume;
}

at::Tensor BridgeNetwork::operator()(const at::Tensor& state, const at::Tensor& condition, int time,
                                     const Trace& trace) const {
    const at::Tensor features = timeFeatures(time, state.options());
    trace("time_embed", features);
    const at::Tensor active = at::silu(features);
    at::Tensor h = m_first(at::cat({state, condition}, 1));
    trace("input_blocks.0", h);
    std::vector<at::Tensor> skipped{h};
    for (std::size_t index = 0; index < m_inputs.size(); ++index) {
        h = run(m_inputs[index], h, active);
        trace("input_blocks." + std::to_string(index + 1), h);
        skipped.push_back(h);
    }
    h = m_middleBlocks[1](m_middleAttention[0](m_middleBlocks[0](h, active)), active);
    trace("middle_block", h);
    for (std::size_t index = 0; index < m_outputs.size(); ++index) {
        h = run(m_outputs[index], at::cat({h, skipped.back()}, 1), active);
        skipped.pop_back();
        trace("output_blocks." + std::to_string(index), h);
    }
    return m_last(swish(m_lastNorm(h)));
}

}  // namespace tessera::interpolation::tlbvfi
