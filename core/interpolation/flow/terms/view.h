// How a picture is looked at through a motion field.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace tessera::interpolation::flow {

// A picture seen through a motion field: pixel (x, y) of the field's grid shows the picture at
// (left + x, top + y) + share * motion + bend, sampled bilinearly; outside, the picture's border repeats.
struct View {
    at::Tensor picture;  // [1 or N, C, h, w], at least 2x2
    double left = 0;
    double top = 0;
    double share = 1;
    at::Tensor bend{};  // [1 or N, 2, H, W], pixels of the picture; undefined: none
};

}  // namespace tessera::interpolation::flow
