// A tile on a grid coarser than the frame's.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/picture_ops.h"
#include "core/interpolation/interpolator.h"

namespace tessera::interpolation::flow {

// prev, next: the read windows on a grid `reduction` times coarser than the frame's.
struct CoarseTile {
    at::Tensor prev;      // [1, C, h0, w0]
    at::Tensor next;      // [1, C, h1, w1]
    ReadWindows windows;  // frame pixels, multiples of `reduction`
    Rect rect;            // frame pixels, multiples of `reduction`
    Size frame;           // frame pixels
    int reduction = 2;

    // The two frames moved to t along a motion given for the pixels of `rect`.
    [[nodiscard]] View prevView(double t) const { return view(prev, windows.prev, -t); }
    [[nodiscard]] View nextView(double t) const { return view(next, windows.next, 1 - t); }

private:
    [[nodiscard]] View view(const at::Tensor& picture, const Rect& window, double share) const {
        return {picture, double(rect.x - window.x) / reduction, double(rect.y - window.y) / reduction, share};
    }
};

}  // namespace tessera::interpolation::flow
