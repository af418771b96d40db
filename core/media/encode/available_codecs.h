// The codecs that this machine can encode to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/encode/codec_table.h"

#include <string>
#include <utility>
#include <vector>

namespace tessera::media {

// Those encoders that this machine really opens, in order of recommendation. Cheap after the first call.
[[nodiscard]] const std::vector<CodecChoice>& availableCodecs();

// Why this encoder does not work here, in FFmpeg's words; "": it does. Tried once, where a driver does no harm; takes up to ten
// seconds the first time. Any thread.
[[nodiscard]] std::string encoderProblem(const CodecChoice& choice);

// A kind of FFmpeg's hardware.
struct VideoHardware {
    std::string name;     // "cuda", "vaapi" …
    std::string problem;  // why no such device opens; "": one does
    std::vector<std::string>
        decodes;  // "h264", "hevc" …: what this build of FFmpeg names, not what the device takes
    std::vector<std::pair<std::string, std::string>>
        encoders;  // their names, with what encoderProblem() says
};

// All that this build of FFmpeg names. Seconds the first time. Any thread.
[[nodiscard]] std::vector<VideoHardware> videoHardware();

// "libavcodec 59.37.100": equal settings give equal bytes with equal libraries only.
[[nodiscard]] std::string codecLibrary();

}  // namespace tessera::media
