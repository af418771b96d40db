// How motion changes from pair to pair: what speeds up or shakes is not half way at half time.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// guidance: guidanceOf() a pair; neighbours: the same of the pairs around. Adds accelerationChannel, x in direction 0 and
// y in direction 1: the acceleration of what is seen between the pair, pixels of guidance per square of the pair's span.
// Near 0 where motion is in doubt or changes back and forth. Without neighbours guidance comes back as it is.
// As in Xu et al., "Quadratic Video Interpolation", NeurIPS 2019, from four frames.
[[nodiscard]] at::Tensor withAcceleration(const at::Tensor& guidance, const Neighbours& neighbours);

}  // namespace tessera::interpolation::flow
