// What a person can say about encoding, and what the machine offers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

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

struct CodecChoice {
    std::string name;     // what EncoderOptions::codec says
    std::string encoder;  // FFmpeg's encoder, "libx264"
    std::string label;    // "H.264 (x264)"
    bool lossless = false;
};

// Those encoders that this machine really opens, in order of recommendation. Cheap after the first call.
[[nodiscard]] const std::vector<CodecChoice>& availableCodecs();

// "libavcodec 59.37.100": equal settings give equal bytes with equal libraries only.
[[nodiscard]] std::string codecLibrary();

}  // namespace tessera::media
