#include "core/interpolation/tlbvfi/network.h"

#include "core/interpolation/tlbvfi/warp.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t latentChannels = 3;
// Decoder levels 0 … 2 see features warped by the flow: those of the refiner's levels but the finest.
constexpr int warpedLevels = FlowRefiner::levels - 1;
// Motion is estimated on pictures whose sides are multiples of this.
constexpr int flowAlignment = 32;
constexpr std::int64_t distancesAtOnce = std::int64_t{1} << 22;

Size sizeOf(const at::Tensor& picture) {
    return {static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))};
}

bool hasNegative(const at::Tensor& picture) {
    return picture.min().item<float>() < 0;
}

at::Tensor prepared(const at::Tensor& frame, bool remapped, at::ScalarType type) {
    return (remapped ? frame / 2 + 0.5 : frame).to(type).contiguous(at::MemoryFormat::ChannelsLast);
}

int reducedLength(int length, double scale) {
    const int wanted = static_cast<int>(std::lround(length * scale / flowAlignment)) * flowAlignment;
    return std::clamp(wanted, flowAlignment, length);
}

// The picture reduced, at the top left of an empty canvas.
at::Tensor onCanvas(const at::Tensor& frame, Size picture, Size canvas) {
    const double down = static_cast<double>(canvas.height) / static_cast<double>(frame.size(2));
    const double across = static_cast<double>(canvas.width) / static_cast<double>(frame.size(3));
    const at::Tensor small =
        resized(frame.narrow(2, 0, picture.height).narrow(3, 0, picture.width), down, across);
    at::Tensor result = at::zeros({1, frame.size(1), canvas.height, canvas.width}, frame.options());
    result.narrow(2, 0, small.size(2)).narrow(3, 0, small.size(3)).copy_(small);
    return result;
}

}  // namespace

Network::Network(ModelWeights& weights, models::Wavelet wavelet, const BridgeShape& shape)
    : m_pictureType(weights.pictureType()),
      m_encoder(Scope(weights, "vqgan.encoder."), wavelet),
      m_toLatent(takeConvolution(Scope(weights, "vqgan.quant_conv.").exact(),
                                 {latentChannels, latentChannels, 1, 1, 0})),
      m_bridge(Scope(weights, "").exact(), shape),
      m_codebook(
          Scope(weights, "vqgan.quantize.").exact().take("embedding.weight", {anyLength, latentChannels})),
      m_fromLatent(takeConvolution(Scope(weights, "vqgan.post_quant_conv.").exact(),
                                   {latentChannels, latentChannels, 1, 1, 0})),
      m_flow(Scope(weights, "vqgan.decoder.flownet.")),
      m_refiner(Scope(weights, "vqgan.decoder.refinenet."), m_encoder),
      m_decoder(Scope(weights, "vqgan.decoder."), m_encoder, warpedLevels) {}

FramePair Network::encoderInput(const at::Tensor& prev, const at::Tensor& next,
                                const std::optional<Remap>& remap) const {
    const bool remapped = remap ? remap->encoder : hasNegative(prev) || hasNegative(next);
    return {prepared(prev, remapped, m_pictureType), prepared(next, remapped, m_pictureType), remapped};
}

FeaturePair Network::encodePair(const FramePair& pair, int levels, bool keepFirst, const Trace& trace) const {
    FeaturePair features{m_encoder.encodeFrame(pair.prev, levels, keepFirst, trace.in("prev")),
                         m_encoder.encodeFrame(pair.next, levels, keepFirst, trace.in("next"))};
    for (std::size_t k = 0; trace.isActive() && k < features.prev.size(); ++k) {
        trace("phi" + std::to_string(k), at::cat({features.prev[k], features.next[k]}, 0));
    }
    return features;
}

at::Tensor Network::emptyFrame(const FramePair& pair, const Trace& trace) {
    const Size size = sizeOf(pair.prev);
    if (!m_emptyFrame.defined() || m_emptySize != size || m_emptyRemapped != pair.remapped ||
        trace.isActive()) {
        at::Tensor frame = at::full_like(pair.prev, pair.remapped ? 0.5 : 0.0);
        m_emptyFrame = m_encoder.encodeFrame(frame, m_encoder.levels(), false, trace.in("middle")).back();
        m_emptySize = size;
        m_emptyRemapped = pair.remapped;
    }
    return m_emptyFrame;
}

at::Tensor Network::flowAtFullScale(FeaturePair& features, const FramePair& frames,
                                    const Trace& trace) const {
    const at::Tensor coarse = m_flow(frames.prev, frames.next, trace.in("ifnet"));
    return m_refiner(features, coarse, trace);
}

// As the authors do it: the reduced frames go to the flow network as they are, -1 … 1.
at::Tensor Network::flowAtReducedScale(const SampleRequest& request, const Trace& trace) const {
    const Size full = sizeOf(request.prev);
    const Size canvas{reducedLength(full.width, request.flowScale),
                      reducedLength(full.height, request.flowScale)};
    const at::Tensor prev = onCanvas(request.prev, request.picture, canvas);
    const at::Tensor next = onCanvas(request.next, request.picture, canvas);
    const int levels = trace.isActive() ? m_encoder.levels() : FlowRefiner::levels - 1;
    FeaturePair features =
        encodePair(encoderInput(prev, next, request.remap), levels, true, trace.in("encdown"));
    const Trace here = trace.in("flow");
    const at::Tensor small = flowAtFullScale(
        features, {prepared(prev, false, m_pictureType), prepared(next, false, m_pictureType), false}, here);
    if (trace.isActive()) {
        (void)warpedFeatures(features, small, here);
    }
    const double down = static_cast<double>(full.height) / canvas.height;
    const double across = static_cast<double>(full.width) / canvas.width;
    at::Tensor flow = resized(small, down, across);
    for (std::int64_t direction = 0; direction < 2; ++direction) {
        flow.select(1, 2 * direction).mul_(across);
        flow.select(1, 2 * direction + 1).mul_(down);
    }
    here("up", flow);
    return flow;
}

Network::Motion Network::warpedFeatures(const FeaturePair& features, at::Tensor flow,
                                        const Trace& trace) const {
    Motion motion{flow, {}, {}};
    for (std::size_t level = 0; level < FlowRefiner::levels; ++level) {
        const bool isNeeded = features.prev[level].defined();
        motion.warpedPrev.push_back(isNeeded ? warped(features.prev[level], flow.narrow(1, 0, 2))
                                             : at::Tensor());
        motion.warpedNext.push_back(isNeeded ? warped(features.next[level], flow.narrow(1, 2, 2))
                                             : at::Tensor());
        if (isNeeded) {
            trace("c0." + std::to_string(level), motion.warpedPrev.back());
            trace("c1." + std::to_string(level), motion.warpedNext.back());
        }
        flow = rescaledFlow(flow, 0.5);
    }
    return motion;
}

at::Tensor Network::quantised(const at::Tensor& latents, const Trace& trace) const {
    const at::Tensor points = latents.permute({0, 2, 3, 1}).reshape({-1, latentChannels});
    const at::Tensor codeNorms = m_codebook.square().sum(1);
    at::Tensor indices = at::empty({points.size(0)}, points.options().dtype(at::kLong));
    const std::int64_t step = std::max<std::int64_t>(distancesAtOnce / m_codebook.size(0), 1);
    for (std::int64_t first = 0; first < points.size(0); first += step) {
        const at::Tensor part = points.narrow(0, first, std::min(step, points.size(0) - first));
        const at::Tensor distances =
            part.square().sum(1, true) + codeNorms - at::mm(part, m_codebook.t()).mul_(2);
        indices.narrow(0, first, part.size(0)).copy_(distances.argmin(1));
    }
    trace("indices", indices.view({latents.size(0), latents.size(2), latents.size(3)}));
    const at::Tensor codes = m_codebook.index_select(0, indices);
    const at::Tensor result = (points + (codes - points))
                                  .view({latents.size(0), latents.size(2), latents.size(3), latentChannels})
                                  .permute({0, 3, 1, 2})
                                  .contiguous();
    trace("quant", result);
    return result;
}

at::Tensor Network::latents(const FramePair& pair, const FeaturePair& features, const SampleRequest& request,
                            const Trace& trace) {
    const Trace encoderTrace = trace.in("enc");
    const at::Tensor last =
        at::cat({features.prev.back(), emptyFrame(pair, encoderTrace), features.next.back()}, 0);
    const at::Tensor frames = m_toLatent(m_encoder.encodeMiddle(last, pair, encoderTrace));
    trace("vq.quant_conv", frames);
    const at::Tensor condition = toVolume(frames);
    trace("bb.latent", condition);
    const at::Tensor sampledLatents = m_bridge.sample(condition, request.times, request.noise, trace);
    const at::Tensor result = m_fromLatent(quantised(toFrames(sampledLatents), trace.in("vq")));
    trace("vq.post_quant_conv", result);
    return result;
}

at::Tensor Network::sample(const SampleRequest& request, const Trace& trace) {
    const bool isReduced = request.flowScale < 1;
    const bool decoderRemaps = request.remap ? request.remap->decoder : hasNegative(request.prev);
    const FramePair pair = encoderInput(request.prev, request.next, request.remap);
    FeaturePair features =
        encodePair(pair, m_encoder.levels(), !isReduced || trace.isActive(), trace.in("enc"));
    const FramePair frames{prepared(request.prev, decoderRemaps, at::kFloat),
                           prepared(request.next, decoderRemaps, at::kFloat), decoderRemaps};
    at::Tensor flow;
    if (isReduced) {
        flow = flowAtReducedScale(request, trace);
    } else {
        flow = flowAtFullScale(features,
                               {frames.prev.to(m_pictureType), frames.next.to(m_pictureType), decoderRemaps},
                               trace.in("flow"));
    }
    Motion motion = warpedFeatures(features, flow, trace.in(isReduced ? "flow.ctx" : "flow"));
    const at::Tensor codes = latents(pair, features, request, trace);
    std::vector<ContextMaps> contexts;
    for (std::size_t level = 1; level < features.prev.size(); ++level) {
        ContextMaps maps{std::move(features.prev[level]), std::move(features.next[level])};
        if (level <= warpedLevels) {
            maps.push_back(std::move(motion.warpedPrev[level]));
            maps.push_back(std::move(motion.warpedNext[level]));
        }
        contexts.push_back(std::move(maps));
    }
    const at::Tensor decoded = m_decoder(codes, std::move(contexts), trace.in("dec")).to(at::kFloat);
    const at::Tensor warpedPrev = warped(frames.prev, motion.flow.narrow(1, 0, 2));
    const at::Tensor warpedNext = warped(frames.next, motion.flow.narrow(1, 2, 2));
    trace("dec.warped_img0", warpedPrev);
    trace("dec.warped_img1", warpedNext);
    const at::Tensor share = decoded.narrow(1, 3, 1).sigmoid();
    const at::Tensor colour = decoded.narrow(1, 0, 3).sigmoid().mul_(2).sub_(1);
    const at::Tensor result = warpedPrev * share + warpedNext * (1 - share) + colour;
    return (frames.remapped ? result.clamp(0, 1).mul_(2).sub_(1) : result.clamp(-1, 1)).contiguous();
}

}  // namespace tessera::interpolation::tlbvfi
