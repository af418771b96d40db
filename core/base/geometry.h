// Integer sizes and rectangles in pixels; x grows to the right, y downwards.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tessera {

struct Size {
    int width = 0;
    int height = 0;

    [[nodiscard]] std::int64_t pixels() const noexcept { return std::int64_t{width} * height; }
    bool operator==(const Size&) const = default;
};

struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] int right() const noexcept { return x + width; }    // one past the last column
    [[nodiscard]] int bottom() const noexcept { return y + height; }  // one past the last row
    [[nodiscard]] Size size() const noexcept { return {width, height}; }
    bool operator==(const Rect&) const = default;
};

}  // namespace tessera
