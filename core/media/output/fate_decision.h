// Decides what becomes of everything in a source, before the first frame is made, by a rehearsal: one frame is encoded,
// the file is begun and ended as it will be, and read back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/encode/encoder_options.h"
#include "core/media/output/fate.h"
#include "core/media/source_window.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace tessera::media {

struct FateRequest {
    std::filesystem::path source;
    std::filesystem::path output;  // never touched; only its kind matters
    EncoderOptions encoder;
    std::string filter;            // that pictures pass, see FilterChain; "": none
    Rational timeBase{1, 90'000};  // of the output's frames
    Rational frameRate{0};         // of the output; 0 when unknown
    std::optional<SourceWindow> window;
};

// Everything that is known of the source, in its order. Empty when stopped. Throws Error for a source that cannot be read
// and an output that cannot hold the video.
[[nodiscard]] Fates decideFates(const FateRequest& request, std::stop_token stop);

}  // namespace tessera::media
