// Sound decoded, stretched in time with its pitch kept where wanted, and encoded again.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/source_window.h"

#include <memory>

namespace tessera::media {

class AudioConverter {
public:
    // channels: mixed to so many; 0: as the source has them. Throws Error(Unsupported) when it cannot be decoded or encoded so.
    AudioConverter(const AVStream& source, AVCodecID codec, const SourceWindow& window, int channels = 0);
    ~AudioConverter();
    AudioConverter(AudioConverter&&) noexcept;
    AudioConverter& operator=(AudioConverter&&) noexcept;

    // What goes into the output's stream.
    void describe(AVStream& target) const;

    // One packet of the source, or null at its end; a damaged one is left out. Then pop() until it says no.
    void push(const AVPacket* packet);

    // The next encoded packet, on the output's clock in timeBase().
    [[nodiscard]] bool pop(AVPacket& packet);
    [[nodiscard]] AVRational timeBase() const noexcept;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The kind of sound that a container surely holds.
[[nodiscard]] AVCodecID soundFor(const AVOutputFormat& container);

}  // namespace tessera::media
