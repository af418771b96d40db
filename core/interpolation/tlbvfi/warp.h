// Backward warping and resizing as the networks were trained with.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::tlbvfi {

// Where each pixel comes from, for warped(): [1, H, W, 2] in the sampler's units. flow: [1, 2, H, W], x then y, pixels.
[[nodiscard]] at::Tensor samplingGrid(const at::Tensor& flow);

// The picture at the grid's places, bilinear, its border repeated outward; channels last.
[[nodiscard]] at::Tensor sampled(const at::Tensor& picture, const at::Tensor& grid);

[[nodiscard]] at::Tensor warped(const at::Tensor& picture, const at::Tensor& flow);

// Bilinear, corners not aligned, to floor(size * scale). Source positions follow from `scale`, not from the sizes.
[[nodiscard]] at::Tensor resized(const at::Tensor& picture, double scaleHeight, double scaleWidth);

// The flow of a picture that is `scale` times as large: resized, and its pixels as many times longer.
[[nodiscard]] at::Tensor rescaledFlow(const at::Tensor& flow, double scale);

}  // namespace tessera::interpolation::tlbvfi
