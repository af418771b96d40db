#include "core/interpolation/flow/motion_solver.h"

#include "core/interpolation/flow/cpu/motion_step.h"
#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

constexpr double derivativeWeight = 2.0;  // of the gradient channels against the brightness channel
constexpr double edgeSharpness = 8.0;     // diffusivity falls to 1/e at a step of 1/8

// The normal equations of the data term at every pixel, [N, 1, H, W] each.
struct StructureTensor {
    at::Tensor xx;
    at::Tensor xy;
    at::Tensor yy;
    at::Tensor xt;
    at::Tensor yt;
};

StructureTensor structureTensor(const at::Tensor& motion, const PairView& pair) {
    const at::Tensor prev = seenByTensors(pair.prev, motion);
    const at::Tensor next = seenByTensors(pair.next, motion);
    const at::Tensor difference = next.sub(prev);
    const Gradient slope = centralDifferences(prev.mul(pair.prevSlopeShare).add_(next, pair.nextSlopeShare));
    const at::Tensor robust = difference.square().sum(1, true).add_(noiseLevel * noiseLevel).rsqrt_();
    const auto pooled = [](const at::Tensor& a, const at::Tensor& b) { return a.mul(b).sum(1, true); };
    const at::Tensor products =
        at::cat({pooled(slope.x, slope.x), pooled(slope.x, slope.y), pooled(slope.y, slope.y),
                 pooled(slope.x, difference), pooled(slope.y, difference)},
                1)
            .mul_(robust);
    const std::vector<at::Tensor> parts = boxFiltered(products, poolingRadius).chunk(5, 1);
    return {parts[0], parts[1], parts[2], parts[3], parts[4]};
}

// Weights of the four neighbours, [N, 1, H, W] each.
struct NeighbourWeights {
    explicit NeighbourWeights(const at::Tensor& diffusivity)
        : right(diffusivity.narrow(1, 0, 1)),
          down(diffusivity.narrow(1, 1, 1)),
          left(at::constant_pad_nd(right, {1, -1})),
          up(at::constant_pad_nd(down, {0, 0, 1, -1})) {}

    [[nodiscard]] at::Tensor sum() const { return left.add(right).add_(up).add_(down); }

    [[nodiscard]] at::Tensor applied(const at::Tensor& motion) const {
        const std::int64_t height = motion.size(2);
        const std::int64_t width = motion.size(3);
        const at::Tensor padded = at::replication_pad2d(motion, {1, 1, 1, 1});
        const at::Tensor rows = padded.narrow(2, 1, height);
        const at::Tensor columns = padded.narrow(3, 1, width);
        return rows.narrow(3, 0, width)
            .mul(left)
            .addcmul_(rows.narrow(3, 2, width), right)
            .addcmul_(columns.narrow(2, 0, height), up)
            .addcmul_(columns.narrow(2, 2, height), down);
    }

    at::Tensor right;
    at::Tensor down;
    at::Tensor left;
    at::Tensor up;
};

}  // namespace

at::Tensor matchingFeatures(const at::Tensor& luma) {
    const Gradient slope = centralDifferences(luma);
    return at::cat({luma, slope.x.mul(derivativeWeight), slope.y.mul(derivativeWeight)}, 1);
}

at::Tensor diffusivity(const at::Tensor& luma) {
    const at::Tensor across = luma.diff(1, 3).abs_().mul_(-edgeSharpness).exp_();
    const at::Tensor along = luma.diff(1, 2).abs_().mul_(-edgeSharpness).exp_();
    return at::cat({at::constant_pad_nd(across, {0, 1}), at::constant_pad_nd(along, {0, 0, 0, 1})}, 1);
}

at::Tensor improvedMotion(const at::Tensor& motion, const PairView& pair, const at::Tensor& diffusivity,
                          int relaxations) {
    return motion.is_cpu() ? cpu::improvedMotion(motion, pair, diffusivity, relaxations)
                           : improvedMotionByTensors(motion, pair, diffusivity, relaxations);
}

at::Tensor improvedMotionByTensors(const at::Tensor& motion, const PairView& pair,
                                   const at::Tensor& diffusivity, int relaxations) {
    const StructureTensor data = structureTensor(motion, pair);
    const NeighbourWeights weights(diffusivity);
    const at::Tensor total = weights.sum().mul_(smoothness);
    const at::Tensor xx = data.xx.add(total).add_(regularisation);
    const at::Tensor yy = data.yy.add(total).add_(regularisation);
    const at::Tensor inverse = xx.mul(yy).sub_(data.xy.square()).reciprocal_();
    const at::Tensor right = at::cat({data.xt, data.yt}, 1).addcmul_(total, motion);
    at::Tensor change = at::zeros_like(motion);
    for (int step = 0; step < relaxations; ++step) {
        const at::Tensor force = weights.applied(motion.add(change)).mul_(smoothness).sub_(right);
        const at::Tensor x = force.narrow(1, 0, 1);
        const at::Tensor y = force.narrow(1, 1, 1);
        change = at::cat({yy.mul(x).sub_(data.xy.mul(y)), xx.mul(y).sub_(data.xy.mul(x))}, 1).mul_(inverse);
    }
    return median3x3(motion.add(change.clamp_(-largestStep, largestStep)));
}

}  // namespace tessera::interpolation::flow
