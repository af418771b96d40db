#include "core/interpolation/flow/local_motion.h"

#include "core/interpolation/flow/motion_solver.h"

#include <ATen/ATen.h>

namespace tessera::interpolation::flow {

namespace {

constexpr int relaxations = 8;

}  // namespace

at::Tensor refinedMotion(const CoarseTile& tile, const at::Tensor& motion, double t, int refinements) {
    const at::Tensor weights =
        diffusivity(seen(tile.prevView(t), motion).add_(seen(tile.nextView(t), motion)).mul_(0.5));
    PairView pair{tile.prevView(t), tile.nextView(t), t, 1 - t};
    pair.prev.picture = matchingFeatures(tile.prev);
    pair.next.picture = matchingFeatures(tile.next);
    at::Tensor refined = motion;
    for (int step = 0; step < refinements; ++step) {
        refined = improvedMotion(refined, pair, weights, relaxations);
    }
    return refined;
}

}  // namespace tessera::interpolation::flow
