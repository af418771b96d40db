// What `flow` knows of a pair: the motion of the whole frame at a quarter of its resolution, and how far to trust it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/motion_values.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

#include <utility>

namespace tessera::interpolation::flow {

// A source frame reduced by guidanceReduction, [1, 3, h, w].
struct FlowFeatures final : FrameFeatures {
    explicit FlowFeatures(at::Tensor rgb) : picture(std::move(rgb)) {}
    at::Tensor picture;
};

struct FlowContext final : PairContext {
    explicit FlowContext(PairMotion known) : pair(std::move(known)) {}
    PairMotion pair;
};

// prev, next: the whole frames reduced by guidanceReduction, RGB.
[[nodiscard]] PairMotion pairMotion(const at::Tensor& prev, const at::Tensor& next, const Options& options);

// The steps of every model that is built on flow's motion.
[[nodiscard]] FeaturesPtr flowFeatures(const FramePixels& frame);
[[nodiscard]] ContextPtr flowContext(const FramePair& pair, const Options& options);
[[nodiscard]] ContextPtr flowContextAmong(const ContextPtr& pair, const Neighbours& neighbours);
[[nodiscard]] const PairMotion& motionOf(const PairContext& context);

// Gauss-Newton steps at each level of the estimate: Options::sampleSteps counts those of the finest levels together.
[[nodiscard]] int stepsPerLevel(const Options& options);

}  // namespace tessera::interpolation::flow
