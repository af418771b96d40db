// The containers that finished files come in, and what each can hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <filesystem>
#include <string>

namespace tessera::media {

// By the extension of `path`. Throws Error(Output) for one that is not known.
[[nodiscard]] const AVOutputFormat& containerFor(const std::filesystem::path& path);

// How a finished file comes about: joined by stream copy; one file for each frame; or encoded at the end, because each
// frame builds on the ones before.
enum class OutputKind { Container, Pictures, Animation };
// Both throw Error(Output) for an extension that is not known, and for a single picture.
[[nodiscard]] OutputKind outputKind(const std::filesystem::path& path);
[[nodiscard]] std::string outputName(const std::filesystem::path& path);  // "PNG pictures", for messages

[[nodiscard]] bool canHold(const AVOutputFormat& container, AVCodecID codec);

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
