// Frames as 8-bit RGB, made as other programs make it: by swscale, with its bicubic filter for chroma.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/media/frame.h"

#include <memory>

namespace tessera::media {

// Keeps its tables from frame to frame while size and format stay the same. One thread at a time.
class RgbPictureMaker {
public:
    RgbPictureMaker();
    ~RgbPictureMaker();
    RgbPictureMaker(const RgbPictureMaker&) = delete;
    RgbPictureMaker& operator=(const RgbPictureMaker&) = delete;

    [[nodiscard]] Picture make(const Frame& frame);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// `frame` with the colour description of `like`: some filters lose it.
[[nodiscard]] Frame describedAs(const Frame& frame, const Frame& like);

}  // namespace tessera::media
