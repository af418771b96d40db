// What pixel formats mean: which are plain, which an encoder can take, what a change would lose.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/av_ptr.h"
#include "core/media/frame.h"

#include <span>
#include <string>

namespace tessera::media {

// The format in which the rest of the program sees such pictures, without loss: no palettes, no packed or
// bit-packed samples, no foreign byte order, no "J" names for full range.
[[nodiscard]] AVPixelFormat plainFormat(AVPixelFormat format);

// The same by name: "yuv420p10le" for "p010le". A name that stands for none comes back.
[[nodiscard]] std::string plainFormatName(const std::string& name);

// Fills what the frame does not say about its colour and pixel aspect from the stream, and turns the
// deprecated full-range formats into the plain ones with their range set.
void completeDescription(AVFrame& frame, AVFormatContext& context, AVStream& stream);

// A Frame that owns `picture`.
[[nodiscard]] Frame toFrame(FramePtr picture);

// The first of `offered` (ends with AV_PIX_FMT_NONE) that keeps most of `format`; `format` itself when
// offered.
[[nodiscard]] AVPixelFormat nearestFormat(AVPixelFormat format, const AVPixelFormat* offered);

// Phrases: what a change from one to the other loses: "transparency", "bit depth".
[[nodiscard]] std::vector<Message> lossesOf(AVPixelFormat from, AVPixelFormat to);

}  // namespace tessera::media
