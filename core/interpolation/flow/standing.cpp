#include "core/interpolation/flow/standing.h"

#include <ATen/ATen.h>

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
constexpr double trust = 0.9;  // of what stands still at the very pixel that is made

at::Tensor ramp(const at::Tensor& value, double zero, double one) {
    return value.sub(zero).div_(one - zero).clamp_(0, 1);
}

}  // namespace

at::Tensor standingDetail(const at::Tensor& prev, const at::Tensor& next) {
    const Gradient gradient = centralDifferences(luma(prev));
    const at::Tensor slope = gradient.x.abs().add_(gradient.y.abs());
    const at::Tensor way = prev.sub(next).abs_().mean(1, true).div_(slope.add(noise));
    return ramp(way, perhapsStill, surelyStill).mul_(ramp(slope, leastSlope, clearSlope));
}

void keepStanding(at::Tensor& shares, const CoarseTile& tile, const at::Tensor& standing, const at::Tensor& motion,
                  double t) {
    const int reduction = 2 * tile.reduction;
    const auto partFor = [&](const Rect& window) {
        const at::Tensor part = standing.narrow(2, window.y / reduction, window.height / reduction)
                                    .narrow(3, window.x / reduction, window.width / reduction);
        return at::upsample_bilinear2d(part, {part.size(2) * 2, part.size(3) * 2}, false);
    };
    CoarseTile still = tile;
    still.prev = partFor(tile.windows.prev);
    still.next = partFor(tile.windows.next);
    const at::Tensor here = partFor(tile.rect).mul_(trust);
    const at::Tensor moves = ramp(motion.square().sum(1, true).sqrt_(), leastMotion, clearMotion);
    const at::Tensor moved = shares.narrow(0, 0, motion.size(0));
    const auto weaken = [&](std::int64_t side, const View& view) {
        moved.narrow(1, side, 1).mul_(seen(view, motion).maximum(here).mul_(moves).neg_().add_(1));
    };
    weaken(0, still.prevView(t));
    weaken(1, still.nextView(t));
    shares.div_(shares.sum(at::IntArrayRef{0, 1}, true));
}

}  // namespace tessera::interpolation::flow
