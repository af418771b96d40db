// Small image operations on tensors that motion estimation and synthesis share. Any device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/view.h"

#include <torch/types.h>

namespace tessera::interpolation::flow {

// [N, 3, H, W] RGB -> [N, 1, H, W], Rec. 601 weights.
[[nodiscard]] at::Tensor luma(const at::Tensor& picture);

// Here and below, …ByTensors() is the same in tensor operations, for any device and with gradients: what the CPU's kernel is
// tested against.

// Mean of every `factor` x `factor` block. Rows and columns left over are left out.
[[nodiscard]] at::Tensor reduced(const at::Tensor& picture, int factor);
[[nodiscard]] at::Tensor reducedByTensors(const at::Tensor& picture, int factor);

// Mean over a (2 radius + 1)^2 window, edges replicated.
[[nodiscard]] at::Tensor boxFiltered(const at::Tensor& picture, int radius);
[[nodiscard]] at::Tensor boxFilteredByTensors(const at::Tensor& picture, int radius);

// Central differences, edges replicated: what `picture` gains per pixel towards the right and downwards.
struct Gradient {
    at::Tensor x;
    at::Tensor y;
};
[[nodiscard]] Gradient centralDifferences(const at::Tensor& picture);

// A motion field on a grid twice as fine, in pixels of that grid: [N, 2, H, W] -> [N, 2, 2H, 2W].
[[nodiscard]] at::Tensor refinedGrid(const at::Tensor& motion);

// motion: [N, 2, H, W], channels x, y, pixels of the picture. Returns [N, C, H, W].
[[nodiscard]] at::Tensor seen(const View& view, const at::Tensor& motion);

[[nodiscard]] at::Tensor seenByTensors(const View& view, const at::Tensor& motion);

// Median of each 3x3 neighbourhood, edges replicated.
[[nodiscard]] at::Tensor median3x3(const at::Tensor& field);

}  // namespace tessera::interpolation::flow
