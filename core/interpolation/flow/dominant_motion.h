// The motion that most of a frame shares: what a camera does by panning, zooming and rolling.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <array>

namespace tessera::interpolation::flow {

// v(x, y) = origin + x * perColumn + y * perRow, with x and y from -1 (first pixel) to 1 (last pixel) of the frame.
struct AffineMotion {
    struct Vector {
        double x = 0;
        double y = 0;
    };
    Vector origin;
    Vector perColumn;
    Vector perRow;
};

// The affine motion that most vectors of `field`, [1, 2, h, w], are near to: begins at the median vector; then least
// squares again and again, each vector weighted by how near it is (Holland, Welsch, "Robust regression using
// iteratively reweighted least-squares", 1977). The same on every device and with any number of threads.
[[nodiscard]] AffineMotion dominantMotion(const at::Tensor& field);

[[nodiscard]] AffineMotion meanOf(const AffineMotion& a, const AffineMotion& b);

// [1, 2, h, w] of a frame of `height` x `width` pixels.
[[nodiscard]] at::Tensor fieldOf(const AffineMotion& motion, std::int64_t height, std::int64_t width,
                                 const at::TensorOptions& options);

// `motion`, [1, 2, h, w], after a vote: each window of pixels takes what explains it better by a margin, among its own
// motion, the motion of windows at two distances around, and the frame's dominant motion, which needs no margin. Where
// structure repeats, many motions explain a pixel; its surroundings settle which of them is meant. from, to:
// matchingFeatures(), [1, 3, h, w].
[[nodiscard]] at::Tensor settledByVotes(const at::Tensor& motion, const at::Tensor& from,
                                        const at::Tensor& to);

}  // namespace tessera::interpolation::flow
