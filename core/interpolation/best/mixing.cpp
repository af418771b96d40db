#include "core/interpolation/best/mixing.h"

#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::best {

namespace {

// Chosen on real clips: a wider window, or a larger difference, is truer by PSNR and softer.
constexpr int radius = 2;                // of a box filter that is applied twice
constexpr double usualDifference = 0.1;  // of values in -1 ... 1
constexpr double mostOfFlow = 0.5;
// RIFE carries captions along with what moves beneath them.
constexpr double standingFrom = 0.4;
constexpr double standingTo = 0.8;  // all of flow from here on

}  // namespace

at::Tensor mixed(at::Tensor rife, const at::Tensor& flow, const at::Tensor& standing) {
    const at::Tensor difference = flow.sub(rife);
    at::Tensor share = difference.square().mean(1, true);
    share = flow::boxFiltered(flow::boxFiltered(share, radius), radius);
    share.mul_(-1 / (usualDifference * usualDifference)).exp_().mul_(mostOfFlow);
    share = share.maximum(standing.sub(standingFrom).div_(standingTo - standingFrom).clamp_(0, 1));
    return rife.addcmul_(difference, share);
}

}  // namespace tessera::interpolation::best
