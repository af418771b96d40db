#include "core/interpolation/tlbvfi/flow_refiner.h"

#include "core/interpolation/tlbvfi/warp.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::interpolation::tlbvfi {

namespace {

constexpr std::int64_t patchSide = 3;
constexpr std::int64_t patches = patchSide * patchSide;
constexpr std::int64_t flowChannels = 2;
constexpr double normFloor = 1e-12;
// Floats of displaced features that are in memory at once.
constexpr std::int64_t elementsAtOnce = std::int64_t{1} << 20;

at::Tensor inverseNorm(const at::Tensor& squares) {
    return (squares + normFloor).rsqrt_();
}

// A layer over several maps side by side, as one layer a map: their sum is the same without the maps' copy in a row.
std::vector<Convolution> takeParts(const Scope& scope, const ConvolutionShape& shape,
                                   const std::vector<std::int64_t>& widths) {
    const Convolution whole = takeConvolution(scope, shape);
    std::vector<Convolution> parts;
    std::int64_t first = 0;
    for (const std::int64_t width : widths) {
        Convolution part = whole;
        part.weight = whole.weight.narrow(1, first, width).contiguous(at::MemoryFormat::ChannelsLast);
        part.bias = first == 0 ? whole.bias : at::Tensor();
        parts.push_back(part);
        first += width;
    }
    return parts;
}

}  // namespace

at::Tensor correlation(const at::Tensor& features, const at::Tensor& grid, const at::Tensor& fused) {
    const std::int64_t height = features.size(2);
    const std::int64_t width = features.size(3);
    const at::Tensor framed = at::constant_pad_nd(features.to(grid.scalar_type()), {1, 1, 1, 1});
    at::Tensor result = at::empty({1, patches, height, width}, grid.options());
    const std::int64_t step = std::max<std::int64_t>(elementsAtOnce / (features.size(1) * width), 1);
    for (std::int64_t first = 0; first < height; first += step) {
        const std::int64_t count = std::min(step, height - first);
        const at::Tensor places = grid.narrow(1, first, count);
        const at::Tensor own = fused.narrow(2, first, count).to(grid.scalar_type());
        const at::Tensor ownNorm = inverseNorm((own * own).sum(1));
        for (std::int64_t patch = 0; patch < patches; ++patch) {
            const at::Tensor displaced =
                framed.narrow(2, patch / patchSide, height).narrow(3, patch % patchSide, width);
            const at::Tensor warpedPatch = sampled(displaced, places);
            const at::Tensor product = (warpedPatch * own).sum(1);
            const at::Tensor norm = inverseNorm((warpedPatch * warpedPatch).sum(1));
            result.select(1, patch).narrow(1, first, count).copy_(product.mul_(ownNorm).mul_(norm));
        }
    }
    return result;
}

RefinerBlock::RefinerBlock(const Scope& scope, std::int64_t c) {
    const auto relu = [&](const std::string& name) { return takeChannelRelu(scope.in(name), c); };
    const auto conv = [&](const std::string& name, const ConvolutionShape& shape) {
        return takeConvolution(scope.in(name), shape);
    };
    const std::vector<Convolution> occlusion =
        takeParts(scope.in("occl_convs.0"), {2 * c, c, 1, 1, 0}, {c, c});
    m_occlusionPrev = occlusion[0];
    m_occlusionNext = occlusion[1];
    m_occlusionRelu1 = relu("occl_convs.1");
    m_occlusion2 = conv("occl_convs.2", {c, c, 1, 1, 0});
    m_occlusionRelu2 = relu("occl_convs.3");
    m_occlusion3 = conv("occl_convs.4", {c, 1, 1, 1, 0});
    m_correlation1 = conv("corr_convs.0", {patches, c, 1, 1, 0});
    m_correlationRelu1 = relu("corr_convs.1");
    m_correlation2 = conv("corr_convs.2", {c, c, 1, 1, 0});
    m_correlationRelu2 = relu("corr_convs.3");
    m_flow1 = conv("flow_convs.0", {flowChannels, c});
    m_flowRelu1 = relu("flow_convs.1");
    m_flow2 = conv("flow_convs.2", {c, c});
    m_flowRelu2 = relu("flow_convs.3");
    m_motion = takeParts(scope.in("motion_convs.0"), {2 * c, c}, {c, c});
    m_motionRelu = relu("motion_convs.1");
    m_update = takeParts(scope.in("gru.0"), {3 * c + flowChannels, c}, {c, c, c, flowChannels});
    m_updateRelu1 = relu("gru.1");
    m_update2 = conv("gru.2", {c, c});
    m_updateRelu2 = relu("gru.3");
    m_head1 = conv("flow_head.0", {c, c});
    m_headRelu = relu("flow_head.1");
    m_head2 = conv("flow_head.2", {c, flowChannels});
}

// The warped features of both directions mixed by where each is visible.
at::Tensor RefinerBlock::fused(const at::Tensor& prev, const at::Tensor& next) const {
    at::Tensor h = m_occlusionPrev(prev);
    h.add_(m_occlusionNext(next));
    m_occlusionRelu1.applyTo(h);
    h = m_occlusion2(h);
    m_occlusionRelu2.applyTo(h);
    return at::lerp(next, prev, m_occlusion3(h).sigmoid_());
}

at::Tensor RefinerBlock::refined(const at::Tensor& fused, Direction direction) const {
    const at::Tensor flow = direction.flow.to(fused.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor h = m_correlation1(
        direction.correlation.to(fused.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast));
    m_correlationRelu1.applyTo(h);
    h = m_correlation2(h);
    m_correlationRelu2.applyTo(h);
    at::Tensor motion = m_motion[0](h);
    h = m_flow1(flow);
    m_flowRelu1.applyTo(h);
    h = m_flow2(h);
    m_flowRelu2.applyTo(h);
    motion.add_(m_motion[1](h));
    m_motionRelu.applyTo(motion);
    h = m_update[0](fused);
    h.add_(m_update[1](direction.centre));
    direction.centre.reset();
    h.add_(m_update[2](motion));
    motion.reset();
    h.add_(m_update[3](flow));
    m_updateRelu1.applyTo(h);
    h = m_update2(h);
    m_updateRelu2.applyTo(h);
    h = m_head1(h);
    m_headRelu.applyTo(h);
    return direction.flow + m_head2(h).to(at::kFloat);
}

at::Tensor RefinerBlock::operator()(at::Tensor prev, at::Tensor next, const at::Tensor& flow) const {
    Direction toPrev{flow.narrow(1, 0, flowChannels), {}, {}};
    Direction toNext{flow.narrow(1, flowChannels, flowChannels), {}, {}};
    const at::Tensor gridPrev = samplingGrid(toPrev.flow);
    const at::Tensor gridNext = samplingGrid(toNext.flow);
    toPrev.centre = sampled(prev, gridPrev);
    toNext.centre = sampled(next, gridNext);
    const at::Tensor mixed = fused(toPrev.centre, toNext.centre);
    toPrev.correlation = correlation(prev, gridPrev, mixed);
    prev.reset();
    toNext.correlation = correlation(next, gridNext, mixed);
    next.reset();
    at::Tensor flowToPrev = refined(mixed, std::move(toPrev));
    return at::cat({flowToPrev, refined(mixed, std::move(toNext))}, 1);
}

FlowRefiner::FlowRefiner(const Scope& scope, const Encoder& encoder) {
    for (int level = 0; level < levels; ++level) {
        m_blocks.emplace_back(scope.in("rf_block" + std::to_string(level + 1)),
                              encoder.featureChannels(level));
    }
}

at::Tensor FlowRefiner::operator()(FeaturePair& features, const at::Tensor& flow, const Trace& trace) const {
    at::Tensor fine = rescaledFlow(flow, 0.25);
    for (std::size_t level = levels; level-- > 0;) {
        at::Tensor prev = features.prev[level];
        at::Tensor next = features.next[level];
        if (level == 0 && !trace.isActive()) {
            features.prev[level].reset();
            features.next[level].reset();
        }
        fine = m_blocks[level](std::move(prev), std::move(next), fine);
        trace("rf_block" + std::to_string(level + 1), fine);
        fine = level > 0 ? rescaledFlow(fine, 2) : fine;
    }
    trace("refined", fine);
    return fine;
}

}  // namespace tessera::interpolation::tlbvfi
