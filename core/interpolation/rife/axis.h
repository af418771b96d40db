// Where along one axis a resized picture looks: two neighbouring values of the source and the way between them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace tessera::interpolation::rife {

// Half-pixel centres, and the edge repeats: what is called bilinear without aligned corners.
struct Axis {
    std::vector<std::int32_t> low;   // index in the source
    std::vector<std::int32_t> high;  // its neighbour, or the same at the end
    std::vector<float> way;          // from low to high

    [[nodiscard]] std::size_t size() const noexcept { return way.size(); }
};

// position(i): of the i-th value that is wanted, in values of the result. `step`: values of the source for one of the result.
template <typename Position>
[[nodiscard]] Axis makeAxis(std::size_t count, std::int64_t sourceLength, double step,
                            const Position& position) {
    Axis axis;
    axis.low.resize(count);
    axis.high.resize(count);
    axis.way.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double at = std::max((static_cast<double>(position(i)) + 0.5) * step - 0.5, 0.0);
        const auto low = std::min(static_cast<std::int64_t>(at), sourceLength - 1);
        axis.low[i] = static_cast<std::int32_t>(low);
        axis.high[i] = static_cast<std::int32_t>(std::min(low + 1, sourceLength - 1));
        axis.way[i] = static_cast<float>(at - static_cast<double>(low));
    }
    return axis;
}

// The values first ... first + count - 1 of the result.
[[nodiscard]] inline Axis rangeAxis(std::int64_t first, std::int64_t count, std::int64_t sourceLength,
                                    double step) {
    return makeAxis(static_cast<std::size_t>(count), sourceLength, step,
                    [first](std::size_t i) { return first + static_cast<std::int64_t>(i); });
}

}  // namespace tessera::interpolation::rife
