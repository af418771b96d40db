// One thing in a made scene: a picture, an outline, and where each point of it is at any time.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/random.h"

#include <torch/types.h>

namespace tessera::training {

enum class Outline { Everywhere, Ellipse, Box, Bar, Comb };

// Points of the layer are measured from its centre, in pixels at time 0. Time 0 is prev, 1 is next.
struct SceneLayer {
    at::Tensor
        picture;  // [1, 3, h, w] in [-1, 1]; its middle is the layer's centre; mirrored beyond its border
    Outline outline = Outline::Everywhere;
    double halfWidth = 0;
    double halfHeight = 0;
    // Where the centre is, pixels of the frame, and how it moves: per pair, and what that gains.
    double centreX = 0;
    double centreY = 0;
    double speedX = 0;
    double speedY = 0;
    double gainX = 0;
    double gainY = 0;
    // Turning (radians) and growing (logarithm) at time 0, and per pair.
    double angle = 0;
    double turn = 0;
    double growth = 0;
    // A standing wave across the layer.
    double swayPixels = 0;
    double swayLength = 100;  // pixels
    double swayPhase = 0;
    double swayTurn = 0;  // radians per pair

    // A pair of planes, [h, w].
    struct Points {
        at::Tensor x;
        at::Tensor y;
    };
    // Where points of the layer are seen at `time`, frame pixels.
    [[nodiscard]] Points placed(const Points& points, double time) const;
    // The point of the layer that would be seen at each pixel of the frame at `time`: the inverse of placed(), to a
    // hundredth of a pixel.
    [[nodiscard]] Points found(const Points& pixels, double time) const;
    // Colours, [1, 3, h, w], and how much the layer hides, [1, 1, h, w] in [0, 1], at points of it.
    [[nodiscard]] at::Tensor colours(const Points& points) const;
    [[nodiscard]] at::Tensor cover(const Points& points) const;
};

}  // namespace tessera::training
