#include "core/interpolation/flow/acceleration.h"

#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

// Chosen on real clips for the PSNR of the frames they lead to. Lengths are pixels of guidance, accelerations pixels per
// square of the pair's span.
constexpr double inDoubt = 0.7;  // left over by going there and back, at which a motion counts half
constexpr int nearRadius = 1;    // of the window that an acceleration is a mean of, applied twice
// Wide means stand in where all motion around is in doubt.
constexpr int farReduction = 8;  // of their grid
constexpr int farRadius = 1;     // on that grid, applied twice
constexpr int widerRadius = 3;   // the same, of what a camera does
constexpr double farTrust = 0.1;
constexpr double noTrust = 0.1;     // among them, of no acceleration
constexpr double leastKnown = 0.6;  // an acceleration that is noise as likely as not
constexpr double gain = 1.6;        // a curve through four moments underrates how fast things shake

at::Tensor twiceFiltered(const at::Tensor& field, int radius) {
    return boxFiltered(boxFiltered(field, radius), radius);
}

at::Tensor farMean(const at::Tensor& field, int radius = farRadius) {
    return at::upsample_bilinear2d(twiceFiltered(reduced(field, farReduction), radius),
                                   {field.size(2), field.size(3)}, false);
}

// One direction of motion, and the squared length that going there and back leaves over: [1, 3, h, w].
at::Tensor motionAndDoubt(const PairMotion& pair, std::int64_t direction) {
    const at::Tensor motion = pair.motion.narrow(0, direction, 1);
    const at::Tensor back = pair.motion.narrow(0, 1 - direction, 1);
    const at::Tensor left = seen({back}, motion).add_(motion);
    return at::cat({motion, left.square_().sum(1, true)}, 1);
}

// Weighted means of a change of motion around each pixel.
class Pooling {
public:
    explicit Pooling(const at::Tensor& trust)
        : m_trust(trust),
          m_near(twiceFiltered(trust, nearRadius).add_(farTrust)),
          m_far(farMean(trust).add_(noTrust)) {}

    [[nodiscard]] at::Tensor operator()(const at::Tensor& change) const {
        const at::Tensor sum = change.mul(m_trust);
        return twiceFiltered(sum, nearRadius).addcdiv_(farMean(sum), m_far, farTrust).div_(m_near);
    }

    // Of all around alone.
    [[nodiscard]] at::Tensor wide(const at::Tensor& change) const {
        return farMean(change.mul(m_trust), widerRadius).div_(farMean(m_trust, widerRadius).add_(noTrust));
    }

private:
    at::Tensor m_trust;
    at::Tensor m_near;
    at::Tensor m_far;
};

at::Tensor squaredLength(const at::Tensor& field) {
    return field.square().sum(1, true);
}

// What the motion gains from the pair before to this one, and from this one to the pair after.
struct Gains {
    at::Tensor before;
    at::Tensor after;
    Pooling pooled;
};

Gains gainsOf(const PairMotion& own, const AdjacentMotion& pairBefore, const AdjacentMotion& pairAfter) {
    const auto halfWay = [&](std::int64_t direction) {
        const at::Tensor start = motionAndDoubt(own, direction);
        return seen({start, 0, 0, -0.5}, start.narrow(1, 0, 2));
    };
    const at::Tensor forth = halfWay(0);
    const at::Tensor motion = forth.narrow(1, 0, 2).sub(halfWay(1).narrow(1, 0, 2)).mul_(0.5);
    at::Tensor doubt = forth.narrow(1, 2, 1);
    at::Tensor before = at::zeros_like(motion);
    at::Tensor after = at::zeros_like(motion);
    if (pairBefore.pair != nullptr) {
        const at::Tensor way = seen({motionAndDoubt(*pairBefore.pair, 1), 0, 0, -0.5}, motion);
        const double span = pairBefore.span;
        before = motion.add(way.narrow(1, 0, 2), 1 / span).mul_(2 / (1 + span));
        doubt = doubt.add(way.narrow(1, 2, 1));
    }
    if (pairAfter.pair != nullptr) {
        const at::Tensor way = seen({motionAndDoubt(*pairAfter.pair, 0), 0, 0, 0.5}, motion);
        const double span = pairAfter.span;
        after = way.narrow(1, 0, 2).div(span).sub_(motion).mul_(2 / (1 + span));
        doubt = doubt.add(way.narrow(1, 2, 1));
    }
    return {before, after, Pooling(doubt.div(inDoubt * inDoubt).add_(1).reciprocal_())};
}

constexpr double nothing = 1e-9;

// The mean of both gains, by how much they are alike (the share that `likeness` makes of its squared length and that of
// their difference) and larger than what is noise.
template <typename Likeness>
at::Tensor joined(const at::Tensor& before, const at::Tensor& after, const Likeness& likeness) {
    at::Tensor mean = before.add(after).mul_(0.5);
    const at::Tensor size = squaredLength(mean).add_(nothing);
    const at::Tensor known = size.div(size.add(leastKnown * leastKnown));
    return mean.mul_(likeness(size, squaredLength(before.sub(after)).mul_(0.25)).mul_(known));
}

// 1 where both agree, a half where one is nothing, 0 where motion goes back and forth.
at::Tensor steady(const at::Tensor& mean, const at::Tensor& apart) {
    return mean.div(mean.add(apart));
}

// 1 where both agree, 0 where one is nothing or another way: along one axis the mean becomes the harmonic one.
at::Tensor certain(const at::Tensor& mean, const at::Tensor& apart) {
    return apart.div(mean).neg_().add_(1).clamp_min_(0);
}

}  // namespace

at::Tensor acceleration(const PairMotion& own, const AdjacentMotion& pairBefore,
                        const AdjacentMotion& pairAfter) {
    const Gains gains = gainsOf(own, pairBefore, pairAfter);
    return joined(gains.pooled(gains.before), gains.pooled(gains.after), steady).mul_(gain);
}

at::Tensor sureAcceleration(const PairMotion& own, const AdjacentMotion& pairBefore,
                            const AdjacentMotion& pairAfter) {
    const Gains gains = gainsOf(own, pairBefore, pairAfter);
    const at::Tensor wideBefore = gains.pooled.wide(gains.before);
    const at::Tensor wideAfter = gains.pooled.wide(gains.after);
    const at::Tensor ownBefore = gains.pooled(gains.before).sub_(wideBefore);
    const at::Tensor ownAfter = gains.pooled(gains.after).sub_(wideAfter);
    return joined(wideBefore, wideAfter, steady).mul_(gain).add_(joined(ownBefore, ownAfter, certain));
}

}  // namespace tessera::interpolation::flow
