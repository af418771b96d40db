// What the output's video stream takes over from the source's: tags, disposition, rotation, static HDR.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/media/input/open_input.h"

#include <string>
#include <vector>

namespace tessera::media {

// Answers with what was dropped, by name.
[[nodiscard]] std::vector<Message> describeVideo(AVStream& target, const Input& source);

// True when the stream says that it is to be shown turned or mirrored.
[[nodiscard]] bool isTurned(const AVStream& stream);

// What else it says of how pictures are to be looked at, by name: for two eyes, all around.
[[nodiscard]] std::vector<Message> viewMarks(const AVStream& stream);

}  // namespace tessera::media
