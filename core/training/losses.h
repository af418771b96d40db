// How far a picture and a motion are from the truth, as numbers that training lowers. Differentiable.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::training {

// Pictures: [1, 3, h, w] in [-1, 1]. Results are scalars.

// The logarithm of the mean squared error, with a floor where noise begins: lowering it by 0.23 is worth 1 dB of PSNR,
// however hard the sample.
[[nodiscard]] at::Tensor logSquaredError(const at::Tensor& picture, const at::Tensor& truth);

// Charbonnier's penalty on the bands of a Laplacian pyramid (Bojanowski et al., ICML 2018), relative to the mean that
// the truth's own detail has: edges in the right place at every scale.
[[nodiscard]] at::Tensor laplacianError(const at::Tensor& picture, const at::Tensor& truth);

// Soft census transform over 3x3 (Meister, Hur, Roth, "UnFlow", AAAI 2018): structure, whatever the brightness.
[[nodiscard]] at::Tensor censusError(const at::Tensor& picture, const at::Tensor& truth);

// Mean distance of the candidates from the true motion where that is known, each weighted by the share it has in the
// picture; limited, so that a hopeless place does not count for more than a wrong one. motion: [K, 2, h, w]. shares: [K + 1, 2, h,
// w]. trueMotion: [1, 3, h, w], Sample::trueMotion.
[[nodiscard]] at::Tensor motionError(const at::Tensor& motion, const at::Tensor& shares,
                                     const at::Tensor& trueMotion);

}  // namespace tessera::training
