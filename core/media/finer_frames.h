// Frames in the finer steps of the result, where it has more bits or chroma samples than the source.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame.h"
#include "core/media/frame_scaler.h"

#include <deque>
#include <string>

namespace tessera::media {

// Note [Finer steps]
// Generated frames are rounded once, to the steps of the result. Rounding to 8 bits costs 0.2 dB where a frame has 41 dB
// (RIFE 4.25 on flower540), which a result of 10 bits need not lose. So the originals are widened before anything is
// generated between them, as they would be for the encoder.
//
// One thread.
class FinerFrames {
public:
    // `pixelFormat`: of the result, as FFmpeg names it; "": the source's.
    explicit FinerFrames(const std::string& pixelFormat);

    // The frame in the result's format, where that holds all of its own and more; otherwise the frame itself.
    // Copies that share pixels answer frames that share pixels, as long as only a few others lie between.
    [[nodiscard]] Frame of(const Frame& frame);

private:
    struct Widened {
        Frame from;
        Frame to;
    };

    int m_format;  // AVPixelFormat
    FrameScaler m_scaler;
    std::deque<Widened> m_recent;
};

}  // namespace tessera::media
