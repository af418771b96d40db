// What a finished file is made from, and what making it gave.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/media/output/fate.h"
#include "core/media/output/packet_times.h"
#include "core/media/source_window.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tessera::media {

struct AssemblyRequest {
    std::vector<std::filesystem::path> segments;  // in order
    std::filesystem::path source;  // audio, subtitles, chapters, … come from here; empty: video only
    // The container follows its extension. A pattern such as "folder/frame_%05d.png" makes a folder of pictures.
    std::filesystem::path output;
    Rational frameRate{0};  // hint for the header; 0 when frames come at varying distances
    Rational lastTime{0};   // when the last frame is shown, on the segments' clock, in seconds …
    Rational lastShown{0};  // … and for how long; 0: as long as any other
    bool overwrite = false;
    std::optional<SourceWindow> window;  // set: the segments' times count from its start already
    // Where everything but the video ends, on the segments' clock; nothing: where it ends in the source.
    std::optional<Rational> end;
    bool isFiltered = false;  // the segments' pictures say themselves what shape their pixels have
    // Set: `source` is a finished file, whose video stays but for these frames; the segments take their place. The output may be
    // that file itself.
    std::optional<FrameRun> splice;
    bool isRehearsal = false;  // only the beginning of every stream; nothing is left under `output`
    // Told of the file when it is complete and checked, before it gets its name. May be empty.
    std::function<void(const std::filesystem::path& complete)> beforeNaming;
};

// The file that may not be written over: "" where there is none.
[[nodiscard]] inline std::filesystem::path sparedBy(const AssemblyRequest& request) {
    return request.splice ? std::filesystem::path() : request.source;
}

struct AssemblySummary {
    std::int64_t bytes = 0;
    std::int64_t videoFrames = 0;
    Fates fates;                    // of everything beside the picture
    std::vector<Message> warnings;  // what of that is dropped or converted, and what went wrong
};

}  // namespace tessera::media
