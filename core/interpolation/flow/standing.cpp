#include "core/interpolation/flow/standing.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace tessera::interpolation::flow {

namespace {

// Chosen on real clips, as those of synthesis.h. A difference divided by the slope of the picture is about the way that
// it moved, in pixels of the reduced frame.
constexpr double surelyStill = 0.1;
constexpr double perhapsStill = 0.25;
constexpr double noise = 0.01;
constexpr double leastSlope = 0.03;  // of what counts as detail
constexpr double clearSlope = 0.08;
constexpr double leastMotion = 0.5;  // pixels of the tile's grid; slower candidates drag nothing
constexpr double clearMotion = 1.5;
constexpr double captionChange = 0.12;  // a caption surely changes less, and this much it never does
constexpr double captionNoise = 0.04;
constexpr double fewStill = 0.35;  // of the pixels around: single ones are still by chance
constexpr double manyStill = 0.6;
constexpr double leastCaption = 0.15;  // mean slope around what counts as a caption
constexpr double clearCaption = 0.3;
constexpr int captionRadius = 2;  // of that mean, and of the place around captions that nothing is fetched from
constexpr double trust = 0.9;  // of what stands still at the very pixel that is made

at::Tensor ramp(const at::Tensor& value, double zero, double one) {
    return value.sub(zero).div_(one - zero).clamp_(0, 1);
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

// Of a pair, at every pixel: [1, 1, h, w].
struct Detail {
    Detail(const at::Tensor& prev, const at::Tensor& next)
        : change(prev.sub(next).abs_().mean(1, true)), slope(slopeOf(prev)) {}
    at::Tensor change;  // mean over the channels
    at::Tensor slope;   // of prev
};

// As standingDetail().
at::Tensor standingOf(const Detail& detail) {
    const at::Tensor way = detail.change.div(detail.slope.add(noise));
    return ramp(way, perhapsStill, surelyStill).mul_(ramp(detail.slope, leastSlope, clearSlope));
}

// Letters and other marks of strong contrast that stand still, 0 … 1: [1, 1, h, w].
at::Tensor captionOf(const Detail& detail, const at::Tensor& next) {
    const at::Tensor still = ramp(detail.change, captionChange, captionNoise);
    const at::Tensor slope = boxFiltered(at::minimum(detail.slope, slopeOf(next)), captionRadius);
    return ramp(boxFiltered(still, 1), fewStill, manyStill).mul_(still).mul_(ramp(slope, leastCaption, clearCaption));
}

}  // namespace

at::Tensor standingDetail(const at::Tensor& prev, const at::Tensor& next) {
    return standingOf({prev, next});
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
    const Detail detail(prev, next);
    const at::Tensor caption = captionOf(detail, next);
    const at::Tensor fine = standingOf(detail).maximum(
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
    const at::Tensor moves = ramp(motion.square().sum(1, true).sqrt_(), leastMotion, clearMotion);
    const at::Tensor moved = shares.narrow(0, 0, motion.size(0));
    const auto weaken = [&](std::int64_t side, const View& view) {
        moved.narrow(1, side, 1).mul_(seen(view, motion).maximum(here).mul_(moves).maximum(held).neg_().add_(1));
    };
    weaken(0, still.prevView(t));
    weaken(1, still.nextView(t));
    shares.div_(shares.sum(at::IntArrayRef{0, 1}, true));
    return held;
}

}  // namespace tessera::interpolation::flow
