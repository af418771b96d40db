#include "core/interpolation/flow/pair_motion.h"

#include "core/interpolation/flow/acceleration.h"
#include "core/interpolation/flow/fine_detail.h"
#include "core/interpolation/flow/global_motion.h"
#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/flow/standing.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace tessera::interpolation::flow {

int stepsPerLevel(const Options& options) {
    return std::clamp(static_cast<int>(std::lround(options.sampleSteps * 0.3)), 1, 10);
}

PairMotion pairMotion(const at::Tensor& prev, const at::Tensor& next, const Options& options) {
    PairMotion pair;
    pair.staticDetail = standingDetail(prev, next);
    const at::Tensor prevLuma = luma(prev);
    const at::Tensor nextLuma = luma(next);
    pair.motion = bidirectionalMotion(prevLuma, nextLuma, stepsPerLevel(options));
    pair.dominant = meanOf(dominantMotion(pair.motion.narrow(0, 0, 1)),
                           dominantMotion(pair.motion.narrow(0, 1, 1).neg()));
    pair.consistency = clarity(prevLuma, nextLuma, pair.motion);
    return pair;
}

FeaturesPtr flowFeatures(const FramePixels& frame) {
    return std::make_shared<FlowFeatures>(frame.reduced(guidanceReduction));
}

ContextPtr flowContext(const FramePair& pair, const Options& options) {
    return std::make_shared<FlowContext>(
        pairMotion(static_cast<const FlowFeatures&>(*pair.prevFeatures).picture,
                   static_cast<const FlowFeatures&>(*pair.nextFeatures).picture, options));
}

const PairMotion& motionOf(const PairContext& context) {
    return static_cast<const FlowContext&>(context).pair;
}

ContextPtr flowContextAmong(const ContextPtr& pair, const Neighbours& neighbours) {
    if (!neighbours.before && !neighbours.after) {
        return pair;
    }
    const auto side = [](const ContextPtr& context, double span) {
        return AdjacentMotion{context ? &motionOf(*context) : nullptr, span};
    };
    PairMotion known = motionOf(*pair);
    known.acceleration = acceleration(known, side(neighbours.before, neighbours.beforeSpan),
                                      side(neighbours.after, neighbours.afterSpan));
    return std::make_shared<FlowContext>(std::move(known));
}

}  // namespace tessera::interpolation::flow
