#include "core/interpolation/tlbvfi/encoder.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t normGroups = 4;
constexpr std::int64_t frequencyBands = 21;
constexpr std::int64_t latentChannels = 3;
constexpr double halfOverRoot2 = 0.35355339059327373;

// out[i] = ±x[i] + x[i + 1], scaled; beyond the last sample lies a zero. The ported form reads one sample earlier
// and repeats the first.
at::Tensor filtered(const at::Tensor& x, std::int64_t dim, bool high, models::Wavelet wavelet) {
    const std::int64_t length = x.size(dim);
    at::Tensor first = x;
    at::Tensor second;
    if (wavelet == models::Wavelet::Authors) {
        second = at::cat({x.narrow(dim, 1, length - 1), at::zeros_like(x.narrow(dim, 0, 1))}, dim);
    } else {
        first = at::cat({x.narrow(dim, 0, 1), x.narrow(dim, 0, length - 1)}, dim);
        second = x;
    }
    return (high ? second - first : second + first).mul_(halfOverRoot2);
}

// Along the frames there is no border: one frame less comes out.
at::Tensor filteredInTime(const at::Tensor& frames, bool high) {
    const std::int64_t count = frames.size(0) - 1;
    const at::Tensor first = frames.narrow(0, 0, count);
    const at::Tensor second = frames.narrow(0, 1, count);
    return (high ? second - first : second + first).mul_(halfOverRoot2);
}

// frames: [F, H, W]. Appends the seven high bands of F - 1 frames each; returns the low band.
at::Tensor transform(const at::Tensor& frames, models::Wavelet wavelet, std::vector<at::Tensor>& highBands) {
    at::Tensor low;
    for (const bool highTime : {false, true}) {
        const at::Tensor inTime = filteredInTime(frames, highTime);
        for (const bool highRows : {false, true}) {
            const at::Tensor inRows = filtered(inTime, 1, highRows, wavelet);
            for (const bool highColumns : {false, true}) {
                const at::Tensor band = filtered(inRows, 2, highColumns, wavelet);
                if (highTime || highRows || highColumns) {
                    highBands.push_back(band);
                } else {
                    low = band;
                }
            }
        }
    }
    return low;
}

at::Tensor brightness(const at::Tensor& frame) {
    return frame.select(1, 0) * 0.2989 + frame.select(1, 1) * 0.5870 + frame.select(1, 2) * 0.1140;
}

}  // namespace

at::Tensor highFrequencies(const FramePair& pair, models::Wavelet wavelet) {
    const at::Tensor prev = brightness(pair.prev);
    const at::Tensor middle =
        brightness(at::full({1, 3, 1, 1}, pair.remapped ? 0.5 : 0.0, pair.prev.options())).expand_as(prev);
    const at::Tensor frames = at::cat({prev, middle, brightness(pair.next)}, 0);
    std::vector<at::Tensor> bands;
    const at::Tensor low = transform(frames, wavelet, bands);
    (void)transform(low, wavelet, bands);
    return at::cat(bands, 0).unsqueeze(0).contiguous(at::MemoryFormat::ChannelsLast);
}

FrequencyExtractor::FrequencyExtractor(const Scope& scope)
    : m_input(takeConvolution(scope.in("conv_in"), {frequencyBands, anyLength, 3, 2, 1})) {
    std::int64_t width = m_input.outputs();
    for (int index = 0; scope.in("Blocks", index).has("conv1.weight"); ++index) {
        const Scope block = scope.in("Blocks", index);
        const GroupNorm norm1 = takeGroupNorm(block.in("norm1"), width, normGroups);
        const Convolution conv1 = takeConvolution(block.in("conv1"), {width, anyLength, 5, 2, 2});
        const std::int64_t out = conv1.outputs();
        m_blocks.push_back({norm1, conv1, takeGroupNorm(block.in("norm2"), out, normGroups),
                            takeConvolution(block.in("conv2"), {out, out, 5, 2, 2}),
                            takeConvolution(block.in("shortcut"), {width, out, 5, 4, 1})});
        width = out;
    }
    if (m_blocks.empty()) {
        (void)scope.in("Blocks.0").take("conv1.weight", {anyLength, width, 5, 5});  // says what is missing
    }
}

at::Tensor FrequencyExtractor::operator()(at::Tensor highFrequencies, const Trace& trace) const {
    at::Tensor x = m_input(highFrequencies);
    highFrequencies.reset();
    trace("conv_in", x);
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        const Block& block = m_blocks[index];
        at::Tensor h = x.clone();
        block.norm1.applyTo(h);
        h = block.conv1(h.relu_());
        block.norm2.applyTo(h);
        h = block.conv2(h.relu_());
        x = h.add_(block.shortcut(x));
        trace("Blocks." + std::to_string(index), x);
    }
    return x;
}

Encoder::Encoder(const Scope& scope, models::Wavelet wavelet)
    : m_wavelet(wavelet),
      m_input(takeConvolution(scope.in("conv_in"), {latentChannels})),
      m_levels([&] {
          std::vector<Level> levels;
          std::int64_t width = m_input.outputs();
          for (int index = 0; index == 0 || scope.in("down", index).has("downsample.conv.weight"); ++index) {
              const Scope level = scope.in("down", index);
              PictureBlock block(level.in("block.0"), width);
              width = block.outputs();
              std::optional<WindowAttention> attention;
              if (level.has("attn.0.attn_block.norm.weight")) {
                  attention.emplace(level.in("attn.0"), width);
              }
              levels.push_back({std::move(block), std::move(attention),
                                takeConvolution(level.in("downsample.conv"), {width, width, 3, 2, 0})});
          }
          return levels;
      }()),
      m_frequencies(scope.in("frequency_extractor")),
      m_fusion1(scope.exact().in("mid.block_1"), featureChannels(levels()), FusionBlock::Result::Frames),
      m_attention(scope.exact().in("mid.attn_1"), featureChannels(levels())),
      m_fusion2(scope.exact().in("mid.block_2"), featureChannels(levels()), FusionBlock::Result::Frames),
      m_outputNorm(takeGroupNorm(scope.exact().in("norm_out"), featureChannels(levels()), normGroups)),
      m_output(
          takeVolumeConvolution(scope.exact().in("conv_out"), {featureChannels(levels()), latentChannels})) {
    if (m_frequencies.outputs() != featureChannels(levels())) {
        throw Error(ErrorCode::Model,
                    message::ChannelsDiffer(m_frequencies.outputs(), featureChannels(levels())));
    }
}

std::int64_t Encoder::featureChannels(int k) const {
    return k == 0 ? m_input.outputs() : m_levels[static_cast<std::size_t>(k) - 1].downsample.outputs();
}

Features Encoder::encodeFrame(const at::Tensor& frame, int levels, bool keepFirst, const Trace& trace) const {
    Features features;
    at::Tensor x = m_input(frame);
    trace("conv_in", x);
    features.push_back(keepFirst ? x : at::Tensor());
    for (int index = 0; index < levels; ++index) {
        const Level& level = m_levels[static_cast<std::size_t>(index)];
        const Trace here = trace.in("down." + std::to_string(index));
        x = level.block(std::move(x));
        here("block.0", x);
        if (level.attention) {
            x = (*level.attention)(std::move(x));
            here("attn.0", x);
        }
        x = level.downsample(at::constant_pad_nd(x, {0, 1, 0, 1}));
        here("downsample", x);
        features.push_back(x);
    }
    return features;
}

at::Tensor Encoder::encodeMiddle(const at::Tensor& lastFeatures, const FramePair& pair,
                                 const Trace& trace) const {
    at::Tensor high = highFrequencies(pair, m_wavelet);
    trace("high_freq", high);
    const at::Tensor gates = m_frequencies(std::move(high), trace.in("freq")).to(at::kFloat).sigmoid_();
    at::Tensor h = lastFeatures.to(at::kFloat);
    h = h + h * gates;
    h = m_fusion1(h);
    trace("mid.block_1", h);
    h = m_attention(h);
    trace("mid.attn_1", h);
    h = m_fusion2(h);
    trace("mid.block_2", h);
    h = m_outputNorm(h);
    trace("norm_out", h);
    h = toFrames(m_output(toVolume(swish(h))));
    trace("out", h);
    return h;
}

}  // namespace tessera::interpolation::tlbvfi
