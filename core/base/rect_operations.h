// What two rectangles have in common and what holds both.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <algorithm>

namespace tessera {

// Width and height are 0 where they do not meet.
[[nodiscard]] inline Rect intersection(const Rect& a, const Rect& b) noexcept {
    const int left = std::max(a.x, b.x);
    const int top = std::max(a.y, b.y);
    const int right = std::min(a.right(), b.right());
    const int bottom = std::min(a.bottom(), b.bottom());
    return right > left && bottom > top ? Rect{left, top, right - left, bottom - top} : Rect{};
}

// The smallest rectangle around both; one without pixels counts for nothing.
[[nodiscard]] inline Rect bounding(const Rect& a, const Rect& b) noexcept {
    if (a.size().pixels() == 0 || b.size().pixels() == 0) {
        return a.size().pixels() == 0 ? b : a;
    }
    const int left = std::min(a.x, b.x);
    const int top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

}  // namespace tessera
