// Changes the size or pixel format of a picture, honouring its matrix and range.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/av_ptr.h"

namespace tessera::media {

// Keeps its tables from call to call while sizes and formats stay the same. One thread at a time.
class FrameScaler {
public:
    // The same picture at `size` in `format`, with the description and times of `frame`.
    [[nodiscard]] FramePtr convert(const AVFrame& frame, Size size, AVPixelFormat format);

    // Scaled as a whole into the middle of a black picture of `size` whose pixels are `wider` times as narrow.
    [[nodiscard]] FramePtr fit(const AVFrame& frame, const Rational& wider, Size size, AVPixelFormat format);

private:
    SwsPtr m_context;
    Size m_fromSize, m_toSize;
    int m_fromFormat = AV_PIX_FMT_NONE;
    int m_toFormat = AV_PIX_FMT_NONE;
};

}  // namespace tessera::media
