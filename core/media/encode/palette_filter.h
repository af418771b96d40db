// The colours of an animation: the 256 best for all of its frames, and each frame drawn with them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <memory>

namespace tessera::media {

// Frames are BGRA and all of one size.
class PaletteMaker {
public:
    PaletteMaker(const AVFrame& like, AVRational timeBase);
    ~PaletteMaker();
    void add(const AVFrame& frame);
    [[nodiscard]] FramePtr finish();  // the palette as a picture

private:
    struct State;
    std::unique_ptr<State> m_state;
};

class PaletteUser {
public:
    PaletteUser(const AVFrame& like, AVRational timeBase, const AVFrame& palette);
    ~PaletteUser();
    // The same picture as PAL8. The pattern of its dithering stands still where the picture does.
    [[nodiscard]] FramePtr convert(const AVFrame& frame);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace tessera::media
