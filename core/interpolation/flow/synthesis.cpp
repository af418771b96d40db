#include "core/interpolation/flow/synthesis.h"

#include "core/interpolation/flow/cpu/mixing.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

// 1 where a view looks into the frame, less the farther beyond its border: [N, 1, h, w].
at::Tensor visibility(const CoarseTile& tile, const at::Tensor& motion, double share) {
    const auto beyond = [&](std::int64_t axis, int start, int length) {
        const std::int64_t count = motion.size(3 - axis);
        const at::Tensor steps = at::arange(count, motion.options()).add_(double(start) / tile.reduction);
        const at::Tensor at =
            motion.narrow(1, axis, 1)
                .mul(share)
                .add_(axis == 0 ? steps.view({1, 1, 1, count}) : steps.view({1, 1, count, 1}));
        const double last = double(length) / tile.reduction - 1;
        return at.neg().clamp_min_(0).add_(at.sub(last).clamp_min_(0));
    };
    return beyond(0, tile.rect.x, tile.frame.width)
        .add_(beyond(1, tile.rect.y, tile.frame.height))
        .add_(1)
        .reciprocal_();
}

// Of fine detail, where `view` looks through `motion`: 0 on pixels and beyond the border, 1 between four pixels.
// [N, 2, h, w] -> [N, 1, h, w].
at::Tensor lostBetweenPixels(const View& view, const at::Tensor& motion) {
    const auto along = [&](std::int64_t axis, double start) {
        const std::int64_t count = motion.size(3 - axis);
        const at::Tensor steps = at::arange(count, motion.options()).add_(start);
        at::Tensor at = motion.narrow(1, axis, 1)
                            .mul(view.share)
                            .add_(axis == 0 ? steps.view({1, 1, 1, count}) : steps.view({1, 1, count, 1}));
        if (view.bend.defined()) {
            at.add_(view.bend.narrow(1, axis, 1));
        }
        at.clamp_(0, view.picture.size(3 - axis) - 1);
        const at::Tensor way = at.sub(at.floor());
        return way.mul(way.neg().add_(1)).mul_(2);
    };
    return along(0, view.left).add_(along(1, view.top));
}

at::Tensor cut(const at::Tensor& picture, const Rect& window, const Rect& rect) {
    return picture.narrow(2, rect.y - window.y, rect.height).narrow(3, rect.x - window.x, rect.width);
}

}  // namespace

at::Tensor mixingShares(const CoarseTile& tile, const at::Tensor& motion, double t) {
    return motion.is_cpu() ? cpu::mixingShares(tile, motion, t) : mixingSharesByTensors(tile, motion, t);
}

at::Tensor mixingSharesByTensors(const CoarseTile& tile, const at::Tensor& motion, double t) {
    const at::Tensor all = at::constant_pad_nd(motion, {0, 0, 0, 0, 0, 0, 0, 1});
    const at::Tensor seenPrev = visibility(tile, all, -t);
    const at::Tensor seenNext = visibility(tile, all, 1 - t);
    const at::Tensor known = seenPrev.mul(seenNext);
    const at::Tensor difference =
        boxFiltered(seenByTensors(standingToo(tile.prevView(t), motion.size(0)), all)
                        .sub_(seenByTensors(standingToo(tile.nextView(t), motion.size(0)), all))
                        .abs_()
                        .mean(1, true),
                    agreementRadius)
            .mul_(known)
            .add_(known.neg().add_(1), blindDifference);
    const at::Tensor closeness = difference.add_(agreementFloor).reciprocal_();
    const at::Tensor weight = closeness.mul(keenDifference).add_(1).mul_(closeness);
    const at::Tensor prev = seenPrev.mul_(1 - t);
    const at::Tensor next = seenNext.mul_(t);
    const at::Tensor scale = weight.div_(prev.add(next));
    const at::Tensor shares = at::cat({prev, next}, 1).mul_(scale);
    return shares.div_(shares.sum(at::IntArrayRef{0, 1}, true));
}

at::Tensor synthesised(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                       const at::Tensor& shares, double t, const FineDetail& detail, const at::Tensor& bend) {
    return motion.is_cpu() ? cpu::synthesised(input, grid, motion, shares, t, detail, bend)
                           : synthesisedByTensors(input, grid, motion, shares, t, detail, bend);
}

at::Tensor synthesisedByTensors(const TileInput& input, const Rect& grid, const at::Tensor& motion,
                                const at::Tensor& shares, double t, const FineDetail& detail,
                                const at::Tensor& bend) {
    const Rect& rect = input.rect;
    const Rect& prevWindow = input.windows.prev;
    const Rect& nextWindow = input.windows.next;
    const at::Tensor moves = cut(refinedGrid(motion), grid, rect);
    const at::Tensor bends = bend.defined() ? cut(refinedGrid(bend), grid, rect) : at::Tensor();
    const at::Tensor weights = cut(refinedGrid(shares).mul_(0.5), grid, rect);
    const std::int64_t candidates = motion.size(0);
    at::Tensor sum = at::zeros({1, 3, rect.height, rect.width}, motion.options());
    at::Tensor total = at::zeros({1, 1, rect.height, rect.width}, motion.options());
    const auto add = [&](std::int64_t candidate, at::Tensor prev, at::Tensor next, const FineDetail& given) {
        const at::Tensor difference = prev.sub(next).abs_().mean(1, true);
        const at::Tensor share = weights.narrow(0, candidate, 1).div(difference.add(pixelFloor));
        if (given.prev.defined()) {
            const at::Tensor agreement = difference.add(detailFloor).reciprocal_().mul_(detailFloor);
            prev = prev.addcmul(given.prev, agreement);
            next = next.addcmul(given.next, agreement);
        }
        sum.addcmul_(prev, share.narrow(1, 0, 1)).addcmul_(next, share.narrow(1, 1, 1));
        total.add_(share.sum(1, true));
    };
    add(candidates, cut(input.prev, prevWindow, rect), cut(input.next, nextWindow, rect), {});
    for (std::int64_t k = 0; k < candidates; ++k) {
        const at::Tensor move = moves.narrow(0, k, 1);
        const auto view = [&](const at::Tensor& picture, const Rect& window, double share) {
            return View{picture, double(rect.x - window.x), double(rect.y - window.y), share, bends};
        };
        const View prev = view(input.prev, prevWindow, -t);
        const View next = view(input.next, nextWindow, 1 - t);
        FineDetail given;
        if (detail.prev.defined()) {
            given = {
                seenByTensors(view(detail.prev, prevWindow, -t), move).mul_(lostBetweenPixels(prev, move)),
                seenByTensors(view(detail.next, nextWindow, 1 - t), move)
                    .mul_(lostBetweenPixels(next, move))};
        }
        add(k, seenByTensors(prev, move), seenByTensors(next, move), given);
    }
    return sum.div_(total);
}

}  // namespace tessera::interpolation::flow
