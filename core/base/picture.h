// An 8-bit RGB image for people to look at (previews); never on the way of a converted frame.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <cstdint>
#include <vector>

namespace tessera {

struct Picture {
    Size size;
    std::vector<std::uint8_t> rgb;  // size.height rows of size.width * 3 bytes, R G B, no gap between rows

    [[nodiscard]] bool empty() const noexcept { return rgb.empty(); }
};

}  // namespace tessera
