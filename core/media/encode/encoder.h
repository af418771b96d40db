// Opens an encoder for pictures like a given one, with settings that give the same bytes on every machine.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/media/av_ptr.h"
#include "core/media/encode/encoder_options.h"

#include <string>
#include <vector>

namespace tessera::media {

struct EncoderRequest {
    const AVFrame& like;  // size, pixel format, colour description
    Rational timeBase;
    Rational frameRate;  // a hint; 0 when unknown
    const EncoderOptions& options;
    bool alphaBeside = false;  // the finished file can carry transparency that lies beside packets (VP9)
};

// SVT-AV1 never returns from closing unless it was told that no frame will come.
struct EncoderDeleter {
    void operator()(AVCodecContext* context) const noexcept;
};
using EncoderPtr = std::unique_ptr<AVCodecContext, EncoderDeleter>;

struct OpenedEncoder {
    EncoderPtr context;  // frames must be converted to its takenFormat(), and then go through asTaken()
    std::optional<Message> formatChange;  // a phrase: "changes from yuv444p to …"
};

// Of frames in memory; may differ from EncoderRequest::like's.
[[nodiscard]] AVPixelFormat takenFormat(const AVCodecContext& encoder);

// The frame itself, or a copy on the device where the encoder reads its frames from one. Throws Error(Unsupported).
[[nodiscard]] FramePtr asTaken(const AVCodecContext& encoder, FramePtr frame);

// Throws Error(BadOption) for an unknown codec or pixel format, Error(Unsupported) when the encoder refuses.
[[nodiscard]] OpenedEncoder openEncoder(const EncoderRequest& request);

}  // namespace tessera::media
