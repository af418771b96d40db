// Where the packets of a finished file's video come from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>

namespace tessera::media {

// One thread.
class VideoPackets {
public:
    virtual ~VideoPackets() = default;

    [[nodiscard]] virtual const AVCodecParameters& parameters() const noexcept = 0;
    [[nodiscard]] virtual AVRational timeBase() const noexcept = 0;

    // `packet` gets pts and dts in timeBase(), dts increasing. False at the end. Throws Error.
    [[nodiscard]] virtual bool next(AVPacket& packet) = 0;
    [[nodiscard]] virtual std::int64_t frames() const noexcept = 0;  // given so far
};

}  // namespace tessera::media
