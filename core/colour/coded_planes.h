// A frame's planes as bytes without gaps, for those who convert colours elsewhere than in this room.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <cstdint>
#include <vector>

namespace tessera::colour {

// Where a plane lies among the bytes: rows without gaps between them.
struct CodedPlane {
    std::int64_t start = 0;  // a multiple of 64
    int rowBytes = 0;
    int rows = 0;
};

struct CodedLayout {
    std::vector<CodedPlane> planes;  // in the order of Component::plane
    std::int64_t bytes = 0;
};

[[nodiscard]] CodedLayout codedLayout(const media::Frame& frame);

// `bytes`: codedLayout(frame).bytes of them. What lies between two planes is not written.
void copyPlanes(const media::Frame& frame, std::uint8_t* bytes);

// A frame made of such bytes: size, format, colour description and aspect of `like`; pts 0.
[[nodiscard]] media::Frame frameOfPlanes(const media::Frame& like, const std::uint8_t* bytes);

}  // namespace tessera::colour
