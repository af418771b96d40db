// The codecs that this program knows of, one entry each.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace tessera::media {

struct CodecChoice {
    std::string name;     // what EncoderOptions::codec says
    std::string encoder;  // FFmpeg's encoder, "libx264"
    std::string label;    // "H.264 (x264)"
    bool lossless = false;
};

// All that this program knows of, whether or not the machine has them.
[[nodiscard]] std::span<const CodecChoice> knownCodecs();
// Throws Error(BadOption) for a name that is not among them.
[[nodiscard]] const CodecChoice& codecNamed(const std::string& name);

}  // namespace tessera::media
