#include "core/interpolation/tlbvfi/decoder.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t normGroups = 4;
constexpr std::int64_t headGroups1 = 16;
constexpr std::int64_t headGroups2 = 8;
constexpr std::int64_t latentChannels = 3;
constexpr std::int64_t outputChannels = 4;

at::Tensor doubled(const at::Tensor& picture) {
    return at::upsample_nearest2d(picture, {picture.size(2) * 2, picture.size(3) * 2});
}

}  // namespace

Decoder::Decoder(const Scope& scope, const Encoder& encoder, int warpedLevels)
    : m_input(takeVolumeConvolution(scope.exact().in("conv_in"), {latentChannels})),
      m_fusion(scope.exact().in("mid.block_1"), m_input.outputs(), FusionBlock::Result::Frames),
      m_attention(scope.exact().in("mid.attn_1"), m_input.outputs()),
      m_collapse(scope.exact().in("mid.block_2"), m_input.outputs(), FusionBlock::Result::Picture) {
    std::int64_t width = m_input.outputs();
    for (int index = encoder.levels(); index-- > 0;) {
        const std::int64_t maps = index < warpedLevels ? 4 : 2;
        m_levels.push_back(
            takeLevel(scope.in("up", index), width, maps * encoder.featureChannels(index + 1)));
        width = m_levels.back().upsample.outputs();
    }
    m_outputNorm = takeGroupNorm(scope.in("norm_out"), width, normGroups);
    m_output = takeConvolution(scope.in("conv_out"), {width});
    const Scope head = scope.in("moduleout");
    m_head1 = takeConvolution(head.in("0"), {m_output.outputs()});
    m_headNorm1 = takeGroupNorm(head.in("1"), m_head1.outputs(), headGroups1);
    m_head2 = takeConvolution(head.in("3"), {m_head1.outputs()});
    m_headNorm2 = takeGroupNorm(head.in("4"), m_head2.outputs(), headGroups2);
    m_head3 = takeConvolution(head.in("6"), {m_head2.outputs(), outputChannels});
    m_pictureType = m_head3.weight.scalar_type();
}

Decoder::Level Decoder::takeLevel(const Scope& scope, std::int64_t inputs,
                                  std::int64_t contextChannels) const {
    PictureBlock block(scope.in("block.0"), inputs);
    const std::int64_t width = block.outputs();
    std::optional<WindowAttention> attention;
    if (scope.has("attn.0.attn_block.norm.weight")) {
        attention.emplace(scope.in("attn.0"), width);
    }
    return {std::move(block), std::move(attention),
            ContextAttention(scope.in("cross_attn"), width, contextChannels),
            takeConvolution(scope.in("upsample.conv"), {width, width})};
}

at::Tensor Decoder::operator()(const at::Tensor& latents, std::vector<ContextMaps> contexts,
                               const Trace& trace) const {
    const at::Tensor volume = m_input(toVolume(latents));
    trace("conv_in", volume);
    at::Tensor h = m_fusion(toFrames(volume));
    trace("mid.block_1", h);
    h = m_attention(h);
    trace("mid.attn_1", h);
    h = m_collapse(h).to(m_pictureType);
    trace("mid.block_2", h);
    for (const Level& level : m_levels) {
        const Trace here = trace.in("up." + std::to_string(contexts.size() - 1));
        h = level.block(std::move(h));
        here("block.0", h);
        if (level.attention) {
            h = (*level.attention)(std::move(h));
            here("attn.0", h);
        }
        at::Tensor context = at::cat(contexts.back(), 1);
        contexts.pop_back();
        h = level.contextAttention(std::move(h), std::move(context), here.in("cross_attn"));
        here("cross_attn", h);
        h = level.upsample(doubled(h));
        here("upsample", h);
    }
    return head(std::move(h), trace);
}

at::Tensor Decoder::head(at::Tensor picture, const Trace& trace) const {
    m_outputNorm.applyTo(picture);
    trace("norm_out", picture);
    picture = m_output(swish(picture));
    trace("conv_out", picture);
    picture = m_head1(picture);
    m_headNorm1.applyTo(picture);
    picture = m_head2(picture.relu_());
    m_headNorm2.applyTo(picture);
    picture = m_head3(picture.relu_());
    trace("moduleout", picture);
    return picture;
}

}  // namespace tessera::interpolation::tlbvfi
