// A tile on a grid coarser than the frame's.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/flow/terms/view.h"
#include "core/interpolation/interpolator.h"

#include <ATen/ATen.h>

#include <cstdint>

namespace tessera::interpolation::flow {

// prev, next: the read windows on a grid `reduction` times coarser than the frame's.
struct CoarseTile {
    at::Tensor prev;      // [1, C, h0, w0]
    at::Tensor next;      // [1, C, h1, w1]
    ReadWindows windows;  // frame pixels, multiples of `reduction`
    Rect rect;            // frame pixels, multiples of `reduction`
    Size frame;           // frame pixels
    int reduction = 2;
    at::Tensor
        bend{};  // [1, 2, h, w] for `rect`, pixels of the coarse grid: View::bend of what moves; undefined: none

    // The two frames moved to t along a motion given for the pixels of `rect`.
    [[nodiscard]] View prevView(double t) const { return view(prev, windows.prev, -t); }
    [[nodiscard]] View nextView(double t) const { return view(next, windows.next, 1 - t); }

private:
    [[nodiscard]] View view(const at::Tensor& picture, const Rect& window, double share) const {
        return {picture, double(rect.x - window.x) / reduction, double(rect.y - window.y) / reduction, share,
                bend};
    }
};

// `view` of `candidates` motions and, after them, of standing still, which does not bend.
[[nodiscard]] inline View standingToo(View view, std::int64_t candidates) {
    if (view.bend.defined()) {
        view.bend = at::constant_pad_nd(view.bend.expand({candidates, -1, -1, -1}), {0, 0, 0, 0, 0, 0, 0, 1});
    }
    return view;
}

}  // namespace tessera::interpolation::flow
