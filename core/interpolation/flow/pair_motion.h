// What `flow` knows of a pair: the motion of the whole frame at a quarter of its resolution, and how far to trust it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/dominant_motion.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

#include <utility>

namespace tessera::interpolation::flow {

// Of the motion of a whole frame that tiles are given, as a divisor of the frame's resolution.
inline constexpr int guidanceReduction = 4;

// h, w: the padded frame reduced by guidanceReduction; lengths are pixels of that.
struct PairMotion {
    at::Tensor motion;        // [2, 2, h, w], bidirectionalMotion(): prev to next, next to prev
    AffineMotion dominant;    // what most of the frame does from prev to next, by both directions' account
    at::Tensor staticDetail;  // [1, 1, h, w], standingDetail()
    at::Tensor consistency;   // [2, 1, 1, 1], clarity() of each direction
    // [1, 2, h, w], per square of the pair's span; undefined without neighbours
    at::Tensor acceleration{};
};

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
