#include "core/interpolation/flow/standing.h"

#include "core/interpolation/flow/cpu/pair_detail.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::interpolation::flow {

namespace {

// Likewise.
constexpr Ramp draggingMotion{0.5, 1.5};  // pixels of the tile's grid; slower candidates drag nothing
constexpr Ramp stillAround{0.35, 0.6};    // of the pixels around: single ones are still by chance
constexpr Ramp captionSlope{0.15, 0.3};   // mean around what counts as a caption
constexpr int captionRadius =
    2;                         // of that mean, and of the place around captions that nothing is fetched from
constexpr double trust = 0.9;  // of what stands still at the very pixel that is made

at::Tensor ramp(const at::Tensor& value, const Ramp& ramp) {
    return value.sub(ramp.zero).div_(ramp.one - ramp.zero).clamp_(0, 1);
}

Rect intersection(const Rect& a, const Rect& b) {
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    return {left, top, std::min(a.right(), b.right()) - left, std::min(a.bottom(), b.bottom()) - top};
}

at::Tensor slopeOf(const at::Tensor& picture) {
    const Gradient gradient = centralDifferences(luma(picture));
    return gradient.x.abs().add_(gradient.y.abs());
}

// Letters and other marks of strong contrast that stand still, 0 … 1: [1, 1, h, w].
at::Tensor captionOf(const at::Tensor& detail) {
    const at::Tensor still = detail.narrow(1, 1, 1);
    const at::Tensor slope = boxFiltered(detail.narrow(1, 2, 1), captionRadius);
    return ramp(boxFiltered(still, 1), stillAround).mul_(still).mul_(ramp(slope, captionSlope));
}

}  // namespace

at::Tensor standingDetail(const at::Tensor& prev, const at::Tensor& next) {
    return pairDetail(prev, next).narrow(1, 0, 1);
}

at::Tensor pairDetail(const at::Tensor& prev, const at::Tensor& next) {
    return prev.is_cpu() ? cpu::pairDetail(prev, next) : pairDetailByTensors(prev, next);
}

at::Tensor pairDetailByTensors(const at::Tensor& prev, const at::Tensor& next) {
    const at::Tensor change = prev.sub(next).abs_().mean(1, true);
    const at::Tensor slope = slopeOf(prev);
    const at::Tensor standing =
        ramp(change.div(slope.add(slopeNoise)), stillWay).mul_(ramp(slope, detailSlope));
    return at::cat({standing, ramp(change, captionChange), at::minimum(slope, slopeOf(next))}, 1);
}

at::Tensor keepStanding(at::Tensor& shares, const CoarseTile& tile, const at::Tensor& standing,
                        const at::Tensor& motion, double t) {
    const auto within = [&](const at::Tensor& picture, const Rect& window, const Rect& part, int reduction) {
        return picture.narrow(2, (part.y - window.y) / reduction, part.height / reduction)
            .narrow(3, (part.x - window.x) / reduction, part.width / reduction);
    };
    // Letters are thinner than the pixels of guidance; they are found where the tile has both frames.
    const Rect both = intersection(tile.windows.prev, tile.windows.next);
    const at::Tensor prev = within(tile.prev, tile.windows.prev, both, tile.reduction);
    const at::Tensor next = within(tile.next, tile.windows.next, both, tile.reduction);
    const at::Tensor detail = pairDetail(prev, next);
    const at::Tensor caption = captionOf(detail);
    const at::Tensor fine = detail.narrow(1, 0, 1).maximum(
        boxFiltered(caption, captionRadius).mul_(2 * captionRadius + 1).clamp_max_(1));
    const auto partFor = [&](const Rect& window) {
        const at::Tensor coarse = within(standing, {}, window, 2 * tile.reduction);
        at::Tensor part = at::upsample_bilinear2d(coarse, {coarse.size(2) * 2, coarse.size(3) * 2}, false);
        const Rect known = intersection(window, both);
        at::Tensor inside = within(part, window, known, tile.reduction);
        inside.copy_(inside.maximum(within(fine, both, known, tile.reduction)));
        return part;
    };
    CoarseTile still = tile;
    still.prev = partFor(tile.windows.prev);
    still.next = partFor(tile.windows.next);
    const at::Tensor here = partFor(tile.rect).mul_(trust);
    const at::Tensor held = within(caption, both, tile.rect, tile.reduction).contiguous();
    const at::Tensor moves = ramp(motion.square().sum(1, true).sqrt_(), draggingMotion);
    const at::Tensor moved = shares.narrow(0, 0, motion.size(0));
    const auto weaken = [&](std::int64_t side, const View& view) {
        moved.narrow(1, side, 1)
            .mul_(seen(view, motion).maximum(here).mul_(moves).maximum(held).neg_().add_(1));
    };
    weaken(0, still.prevView(t));
    weaken(1, still.nextView(t));
    shares.div_(shares.sum(at::IntArrayRef{0, 1}, true));
    return held;
}

}  // namespace tessera::interpolation::flow
