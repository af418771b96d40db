// How a frame's numbers mean colour: matrix, range, depth and chroma siting, read from the frame itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"

#include <array>

namespace tessera::colour {

enum class ColorKind { Yuv, Rgb, Gray };

// One axis of chroma. `log2` 1 halves; `centered` puts a chroma sample midway between two luma samples,
// otherwise it lies on the first of them.
struct ChromaAxis {
    int log2 = 0;
    bool centered = false;

    bool operator==(const ChromaAxis&) const = default;
};

// One colour component in memory, and the straight line from its code values to nominal floats:
// value = (code - offset) * scale. Luma, grey, R, G, B and alpha: 0 … 1. Chroma: -1/2 … 1/2.
struct Component {
    int plane = 0;
    int step = 1;           // bytes from one sample to the next
    int start = 0;          // bytes before the first sample
    int shift = 0;          // right shift after loading
    int depth = 8;          // bits
    bool wide = false;      // 16 bits in memory instead of 8
    bool floating = false;  // 32-bit float in memory
    bool swapped = false;   // 16 bits in the other byte order
    float offset = 0;
    float scale = 1;
};

struct ColorModel {
    ColorKind kind = ColorKind::Yuv;
    std::array<Component, 3> components;  // Y Cb Cr, or R G B, or Y alone
    bool hasAlpha = false;
    Component alpha;
    ChromaAxis horizontal;  // of components 1 and 2
    ChromaAxis vertical;
    // Luma weights of red and blue (ITU-R BT.601, BT.709, BT.2020 …); green has the rest.
    float redWeight = 0.2126f;
    float blueWeight = 0.0722f;
};

// What the tags do not say is assumed as players do: BT.709 from 720 lines or 1280 columns up, else BT.601;
// limited range; chroma sited left. Throws Error(Unsupported) for palettes, bit streams and hardware
// surfaces.
[[nodiscard]] ColorModel colorModelOf(const media::Frame& frame);

// Whether colorModelOf() knows this AVPixelFormat.
[[nodiscard]] bool isSupportedPixelFormat(int avPixelFormat);

}  // namespace tessera::colour
