#include "core/training/losses.h"

#include "core/interpolation/flow/picture_ops.h"

#include <ATen/ATen.h>

namespace tessera::training {

namespace {

constexpr double noiseFloor = 2e-5;    // squared, of pictures in [-1, 1]: 53 dB
constexpr double penaltyScale = 0.01;  // Charbonnier: quadratic below
constexpr int pyramidLevels = 3;
constexpr double censusSoftness = 0.05;
constexpr double mostDistance = 8.0;  // pixels

at::Tensor charbonnier(const at::Tensor& difference) {
    return difference.square().add(penaltyScale * penaltyScale).sqrt().sub(penaltyScale);
}

// Soft signs of the differences to the eight neighbours, [1, 8, h - 2, w - 2].
at::Tensor census(const at::Tensor& luma) {
    const std::int64_t height = luma.size(2) - 2;
    const std::int64_t width = luma.size(3) - 2;
    const at::Tensor middle = luma.narrow(2, 1, height).narrow(3, 1, width);
    std::vector<at::Tensor> signs;
    for (int index = 0; index < 9; ++index) {
        if (index != 4) {
            const at::Tensor step = luma.narrow(2, index / 3, height).narrow(3, index % 3, width).sub(middle);
            signs.push_back(step.div(step.square().add(censusSoftness * censusSoftness).sqrt()));
        }
    }
    return at::cat(signs, 1);
}

}  // namespace

at::Tensor logSquaredError(const at::Tensor& picture, const at::Tensor& truth) {
    return picture.sub(truth).square().mean().add(noiseFloor).log();
}

at::Tensor laplacianError(const at::Tensor& picture, const at::Tensor& truth) {
    at::Tensor difference = picture.sub(truth);
    at::Tensor detail = truth;
    at::Tensor sum = at::zeros({}, picture.options());
    for (int level = 0; level < pyramidLevels; ++level) {
        const at::Tensor coarse = at::avg_pool2d(difference, {2, 2});
        const at::Tensor coarseDetail = at::avg_pool2d(detail, {2, 2});
        const auto band = [](const at::Tensor& fine, const at::Tensor& rough) {
            return fine.sub(at::upsample_bilinear2d(rough, fine.sizes().slice(2), false));
        };
        const at::Tensor usual = band(detail, coarseDetail).abs().mean().add(penaltyScale);
        sum = sum.add(charbonnier(band(difference, coarse)).mean().div(usual));
        difference = coarse;
        detail = coarseDetail;
    }
    return sum.div(pyramidLevels);
}

at::Tensor censusError(const at::Tensor& picture, const at::Tensor& truth) {
    const at::Tensor distance =
        census(interpolation::flow::luma(picture)).sub(census(interpolation::flow::luma(truth))).square();
    return distance.div(distance.add(0.1)).mean();
}

at::Tensor motionError(const at::Tensor& motion, const at::Tensor& shares, const at::Tensor& trueMotion) {
    const at::Tensor trust = shares.narrow(0, 0, motion.size(0)).sum(1, true).detach();
    const at::Tensor distance =
        motion.sub(trueMotion.narrow(1, 0, 2)).square().sum(1, true).add(0.01).sqrt().clamp_max(mostDistance);
    const at::Tensor known = trueMotion.narrow(1, 2, 1);
    return distance.mul(trust).mul(known).sum().div(trust.mul(known).sum().add(1));
}

}  // namespace tessera::training
