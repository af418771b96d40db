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
    std::string hardware{};  // what it runs on: "cuda", "vaapi" …; "" is the processor

    [[nodiscard]] bool isHardware() const noexcept { return !hardware.empty(); }
};

// Not a codec but a wish: the quickest encoder that opens, in hardware or in software; see job::chooseHardware().
inline constexpr const char* quickestCodec = "fast";

// All that this program knows of, whether or not the machine has them.
[[nodiscard]] std::span<const CodecChoice> knownCodecs();
// Throws Error(BadOption) for a name that is not among them.
[[nodiscard]] const CodecChoice& codecNamed(const std::string& name);
// The codec that makes such video in software: "hevc" for "hevc_nvenc"; any other name as it is.
[[nodiscard]] std::string softwareTwin(const std::string& name);

}  // namespace tessera::media
