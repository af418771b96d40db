#include "core/interpolation/compact/correction.h"

#include "core/interpolation/compact/network.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::compact {

namespace {

constexpr double motionScale = 1.0 / 16;  // of the candidates as input: pixels of the quarter grid
constexpr double differenceScale = 0.5;   // of how they differ
constexpr double differenceLimit = 4.0;   // pixels of the quarter grid
constexpr double motionReach = 8.0;       // largest correction, pixels of the half grid
constexpr double shareReach = 6.0;        // largest change of a share's logarithm

// Linear around 0, never beyond `limit`.
at::Tensor limited(const at::Tensor& value, double limit) {
    return value.div(limit).tanh_().mul(limit);
}

// [n, C, h, w] -> [1, n C, h, w]
at::Tensor asChannels(const at::Tensor& items) {
    return items.reshape({1, items.size(0) * items.size(1), items.size(2), items.size(3)});
}

}  // namespace

at::Tensor features(const flow::TileFlow& flow, double t) {
    const flow::CoarseTile quarter = flow::coarser(flow.colours, 2);
    const at::Tensor motion = flow::reduced(flow.motion, 2).mul_(0.5);
    const at::Tensor all = at::constant_pad_nd(motion, {0, 0, 0, 0, 0, 0, 0, 1});
    const at::Tensor prev = flow::seen(flow::standingToo(quarter.prevView(t), motion.size(0)), all);
    const at::Tensor next = flow::seen(flow::standingToo(quarter.nextView(t), motion.size(0)), all);
    const at::Tensor difference = motion.narrow(0, 0, 1).sub(motion.narrow(0, 1, 1));
    const at::Tensor moment = at::full({1, 1, motion.size(2), motion.size(3)}, t - 0.5, motion.options());
    return at::cat({asChannels(prev.add(next).mul_(0.5)), asChannels(prev.sub(next)),
                    asChannels(motion).mul_(motionScale),
                    difference.mul_(differenceScale).clamp_(-differenceLimit, differenceLimit), moment,
                    at::pixel_unshuffle(asChannels(flow.shares), 2)},
                   1);
}

CorrectedFlow corrected(const flow::TileFlow& flow, const at::Tensor& answer) {
    const std::int64_t moves = flow.motion.size(0) * 2;
    const at::Tensor motion = answer.narrow(1, 0, moves).reshape(flow.motion.sizes());
    const at::Tensor shares = answer.narrow(1, moves, outputChannels - moves).reshape(flow.shares.sizes());
    return {flow.motion.add(limited(motion, motionReach)),
            flow.shares.mul(limited(shares, shareReach).exp())};
}

}  // namespace tessera::interpolation::compact
