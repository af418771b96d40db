// What each encoder is told: quality, speed, and whatever makes its output the same on every machine.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/encode/encoder_options.h"

#include <string>

namespace tessera::media {

// Sets fields of `context` (whose size, pix_fmt and rate are already set) and returns the encoder's private
// options.
[[nodiscard]] DictPtr encoderSettings(AVCodecContext& context, const EncoderOptions& options,
                                      const AVFrame& like);

}  // namespace tessera::media
