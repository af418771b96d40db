// What a person can say about encoding.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace tessera::media {

struct EncoderOptions {
    std::string codec =
        "h264";  // a name from availableCodecs(): "h264", "hevc", "av1", "vp9", "ffv1", "prores"
    std::optional<int>
        quality;        // CRF-like, lower is better; unset: the codec's default for visually clean output
    std::string speed;  // the encoder's preset; "" for the default
    std::string pixelFormat;  // "" keeps the source's, or the nearest the encoder takes
    int threads = 0;          // 0 lets the encoder choose
};

}  // namespace tessera::media
