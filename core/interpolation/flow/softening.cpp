#include "core/interpolation/flow/softening.h"

#include "core/interpolation/flow/cpu/blending.h"
#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

constexpr int softReduction = 4;
constexpr int softRadius = 1;  // pixels of the soft picture

}  // namespace

at::Tensor softPicture(const TileFlow& flow, double t) {
    const CoarseTile tile = coarser(flow.colours, softReduction / flow.colours.reduction);
    const at::Tensor motion = reduced(flow.motion, softReduction / flow.colours.reduction).mul_(0.5);
    const at::Tensor all = at::constant_pad_nd(motion, {0, 0, 0, 0, 0, 0, 0, 1});
    const at::Tensor prev = seen(standingToo(tile.prevView(t), motion.size(0)), all);
    const at::Tensor next = seen(standingToo(tile.nextView(t), motion.size(0)), all);
    const at::Tensor difference = prev.sub(next).abs_().mean(1, true);
    const at::Tensor shares =
        reduced(flow.shares, softReduction / flow.colours.reduction).div_(difference.add(contradiction));
    const at::Tensor both = shares.sum(1, true);
    const at::Tensor total = both.sum(0, true);
    const at::Tensor colours =
        prev.mul(shares.narrow(1, 0, 1)).addcmul_(next, shares.narrow(1, 1, 1)).sum(0, true);
    const at::Tensor soft =
        boxFiltered(at::cat({colours, difference.mul(both).sum(0, true)}, 1).div_(total), softRadius);
    at::Tensor amount = soft.narrow(1, 3, 1);
    amount.div_(amount.add(contradiction)).pow_(3);
    if (flow.held.defined()) {
        amount.mul_(reduced(flow.held, softReduction / flow.colours.reduction).neg_().add_(1));
    }
    return soft;
}

void soften(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid) {
    if (picture.is_cpu()) {
        cpu::soften(picture, soft, rect, grid);
    } else {
        softenByTensors(picture, soft, rect, grid);
    }
}

void softenByTensors(at::Tensor& picture, const at::Tensor& soft, const Rect& rect, const Rect& grid) {
    const at::Tensor fine =
        at::upsample_bilinear2d(soft, {soft.size(2) * softReduction, soft.size(3) * softReduction}, false)
            .narrow(2, rect.y - grid.y, rect.height)
            .narrow(3, rect.x - grid.x, rect.width);
    picture.lerp_(fine.narrow(1, 0, 3), fine.narrow(1, 3, 1));
}

}  // namespace tessera::interpolation::flow
