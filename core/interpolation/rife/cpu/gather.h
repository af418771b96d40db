// What a block reads, made from the two frames and the levels before it. A cell of the block's input depends on four pixels of
// the frame only, so nothing of the frame's size is made.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/backend.h"
#include "core/interpolation/rife/cpu/level_rows.h"
#include "core/interpolation/rife/cpu/warp.h"

#include <optional>

namespace tessera::interpolation::rife::cpu {

// In the order in which a block's input is laid out here: the picture and encoding of one frame, those of the other, features,
// motion, mask, time. By place here: the channel in the authors' order.
[[nodiscard]] std::vector<int> inputOrder(const Structure& structure, bool isFirstBlock);

// One thread.
class Gather {
public:
    // part: cells.
    Gather(const Structure& structure, const BlockCall& call, const Rect& part);

    // The cells of row y of the part, into pixels 0 ... of `out`'s row y.
    void row(std::int32_t y, const Rows& out);

private:
    const BlockCall& m_call;
    Axis m_rows;
    Axis m_columns;
    int m_taps = 2;  // pixels of the frame along each axis
    Rows m_first;
    Rows m_second;
    int m_seen = 0;  // channels of a frame
    bool m_hasFeatures = false;
    Lanes4 m_last;
    std::vector<std::int32_t> m_places;
    std::optional<LevelRows> m_upper;
    std::optional<LevelRows> m_lower;
};

}  // namespace tessera::interpolation::rife::cpu
