// Opens the decoder for the video of a file, in software or on a device.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/open_input.h"
#include "core/media/input/picture_checks.h"

#include <string>

namespace tessera::media {

struct DecoderRequest {
    int threads = 0;         // 0 lets FFmpeg choose
    std::string hardware{};  // one of hardwareKinds(); "": in software
};

// Where no such device opens, or no decoder of FFmpeg's has its pictures there, the decoder is one in software; so are single
// pictures of one whose device does not take this kind of video. The others lie on the device: see inMemory(). `checks` outlives
// the decoder. Throws Error(BadInput).
[[nodiscard]] CodecContextPtr openDecoder(const Input& input, const DecoderRequest& request,
                                          PictureChecks& checks);

}  // namespace tessera::media
