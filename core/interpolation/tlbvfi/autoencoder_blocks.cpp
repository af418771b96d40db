#include "core/interpolation/tlbvfi/autoencoder_blocks.h"

#include <ATen/ATen.h>

#include <cmath>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t normGroups = 4;
constexpr std::int64_t frameCount = 3;

VolumeConvolution takePointwise(const Scope& scope, std::int64_t channels) {
    return takeVolumeConvolution(scope, {channels, channels, {1, 1, 1}, {0, 0, 0}});
}

}  // namespace

at::Tensor toVolume(const at::Tensor& frames) {
    return frames.transpose(0, 1).unsqueeze(0).contiguous();
}

at::Tensor toFrames(const at::Tensor& volume) {
    return volume.squeeze(0).transpose(0, 1).contiguous();
}

PictureBlock::PictureBlock(const Scope& scope, std::int64_t inputs)
    : m_norm1(takeGroupNorm(scope.in("norm1"), inputs, normGroups)),
      m_conv1(takeConvolution(scope.in("conv1"), {inputs})),
      m_norm2(takeGroupNorm(scope.in("norm2"), m_conv1.outputs(), normGroups)),
      m_conv2(takeConvolution(scope.in("conv2"), {m_conv1.outputs(), m_conv1.outputs()})) {
    if (inputs != outputs()) {
        m_shortcut = takeConvolution(scope.in("nin_shortcut"), {inputs, outputs(), 1, 1, 0});
    }
}

at::Tensor PictureBlock::operator()(at::Tensor picture) const {
    at::Tensor h = picture.clone();
    m_norm1.applyTo(h);
    h = m_conv1(swish(h));
    m_norm2.applyTo(h);
    h = m_conv2(swish(h));
    if (m_shortcut) {
        picture = (*m_shortcut)(picture);
    }
    return h.add_(picture);
}

FusionBlock::FusionBlock(const Scope& scope, std::int64_t channels, Result result)
    : m_result(result),
      m_norm1(takeGroupNorm(scope.in("norm1"), channels, normGroups)),
      m_conv1(takeVolumeConvolution(scope.in("conv1"), {channels, channels})),
      m_norm2(takeGroupNorm(scope.in("norm2"), channels, normGroups)) {
    const bool collapses = result == Result::Picture;
    m_conv2 =
        takeVolumeConvolution(scope.in("conv2"), {channels, channels, {3, 3, 3}, {collapses ? 0 : 1, 1, 1}});
    m_shortcut = takeVolumeConvolution(scope.in("nin_shortcut"),
                                       {channels, channels, {collapses ? frameCount : 1, 1, 1}, {0, 0, 0}});
}

at::Tensor FusionBlock::operator()(const at::Tensor& frames) const {
    const at::Tensor volume = toVolume(frames);
    at::Tensor h = m_conv1(swish(m_norm1(volume)));
    h = toVolume(swish(m_norm2(toFrames(h))));
    h = m_conv2(h).add_(m_shortcut(volume));
    return m_result == Result::Frames ? toFrames(h) : h.squeeze(2).contiguous(at::MemoryFormat::ChannelsLast);
}

FrameAttention::FrameAttention(const Scope& scope, std::int64_t channels)
    : m_norm(takeGroupNorm(scope.in("norm"), channels, normGroups)),
      m_queries(takePointwise(scope.in("q"), channels)),
      m_keys(takePointwise(scope.in("k"), channels)),
      m_values(takePointwise(scope.in("v"), channels)),
      m_output(takePointwise(scope.in("proj_out"), channels)) {}

at::Tensor FrameAttention::operator()(const at::Tensor& frames) const {
    const at::Tensor volume = toVolume(frames);
    const at::Tensor h = m_norm(volume);
    const auto tokens = [](const at::Tensor& of) { return of.flatten(2).squeeze(0).t().contiguous(); };
    const double scale = 1 / std::sqrt(static_cast<double>(volume.size(1)));
    const at::Tensor attended = attend(tokens(m_queries(h)), tokens(m_keys(h)), tokens(m_values(h)), scale);
    return toFrames(m_output(attended.t().reshape(volume.sizes())).add_(volume));
}

}  // namespace tessera::interpolation::tlbvfi
