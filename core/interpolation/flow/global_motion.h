// Motion of the whole frame between the two frames of a pair, coarse to fine, in both directions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/search_order.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// prev, next: luma [1, 1, h, w] in [-1, 1]. Returns [2, 2, h, w], pixels of that grid, channels x, y: where
// each pixel of prev goes in next, and where each pixel of next was in prev. Where the pictures are equal around, nothing
// is worked out: the motion is 0. `refinements` Gauss-Newton steps
// at every pyramid level.
[[nodiscard]] at::Tensor bidirectionalMotion(at::Tensor prev, at::Tensor next, int refinements);

// Every motion within `reach` whole pixels (1 or 2) of the present one is tried, the nearest first: small fast things are
// lost to the linearisation otherwise. motion: [1, 2, h, w]; from, to: matchingFeatures(), [1, 3, h, w]. The pixels of a
// window judge together.
[[nodiscard]] at::Tensor bestNeighbour(const at::Tensor& motion, const at::Tensor& from, const at::Tensor& to,
                                       int reach);
[[nodiscard]] at::Tensor bestNeighbourByTensors(const at::Tensor& motion, const at::Tensor& from,
                                                const at::Tensor& to, int reach);

}  // namespace tessera::interpolation::flow
