// The containers that finished files come in, and what each can hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"
#include "core/media/output/output_format.h"

#include <filesystem>
#include <string>

namespace tessera::media {

// By the extension of `path`. Throws Error(Output) for one that is not known.
[[nodiscard]] const AVOutputFormat& containerFor(const std::filesystem::path& path);

[[nodiscard]] bool canHold(const AVOutputFormat& container, AVCodecID codec);

// Asks the container itself by writing a header for a small video of this codec to memory.
[[nodiscard]] bool takesVideo(const AVOutputFormat& container, AVCodecID codec);
// Asks the container itself by writing a header for this one stream to memory.
[[nodiscard]] bool takesStream(const AVOutputFormat& container, const AVStream& stream);

[[nodiscard]] bool isMatroska(const AVOutputFormat& container);  // not WebM, which holds far less
[[nodiscard]] bool isMovFamily(const AVOutputFormat& container);

// Matroska counts sound from before its priming, and readers take the priming off; where the writer leaves that to
// us, this adds it. Times are in the target's time base.
void makeUpForDelay(AVPacket& packet, const AVStream& target, const AVOutputFormat& container);

// "Matroska", for warnings.
[[nodiscard]] std::string containerName(const AVOutputFormat& container);

}  // namespace tessera::media
