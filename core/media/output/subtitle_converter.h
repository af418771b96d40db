// Turns one kind of text subtitles into another, packet by packet.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <vector>

namespace tessera::media {

class SubtitleConverter {
public:
    [[nodiscard]] static bool isText(AVCodecID codec);

    // Throws Error(Unsupported) when one side is not text or not in this build.
    SubtitleConverter(const AVStream& from, AVCodecID to);

    void describe(AVCodecParameters& parameters) const;

    // Replaces the packet's payload, keeping its times. False when it shows nothing or is damaged.
    [[nodiscard]] bool convert(AVPacket& packet);

private:
    CodecContextPtr m_decoder;
    CodecContextPtr m_encoder;
    std::vector<std::uint8_t> m_text;
};

}  // namespace tessera::media
