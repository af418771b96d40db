// What sampling between pixels takes away from a picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/motion_values.h"
#include "core/interpolation/flow/terms/synthesis_terms.h"
#include "core/interpolation/interpolator.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// How well each frame of a pair explains the other along the motion between them: [2, 1, 1, 1], 1 (well) … 0. Where it
// does not, detail would be given back at the wrong place. prev, next: luma [1, 1, h, w] in [-1, 1]; motion:
// bidirectionalMotion().
[[nodiscard]] at::Tensor clarity(const at::Tensor& prev, const at::Tensor& next, const at::Tensor& motion);

[[nodiscard]] FineDetail fineDetail(const TileInput& input, const PairMotion& pair);

}  // namespace tessera::interpolation::flow
