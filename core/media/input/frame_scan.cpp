#include "core/media/input/frame_scan.h"

#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/media/container/container_check.h"
#include "core/media/input/frame_times.h"
#include "core/media/input/open_input.h"

#include <algorithm>
#include <utility>

namespace tessera::media {

namespace {

// What the container says about its wholeness, as far as the reading has not told already.
void addContainerWarnings(FrameIndex& index, ContainerCheck check) {
    const bool isKnownToEndEarly = std::ranges::any_of(
        index.warnings, [](const Message& warning) { return warning.id == message::FileEndsEarly.id; });
    if (isKnownToEndEarly) {
        check.missingBytes = 0;
        check.endsOpen = false;
    }
    // Where recordings were joined, the counter of each stream jumps.
    constexpr std::int64_t streamsAtMost = 16;
    if (check.gaps <= streamsAtMost * std::ssize(index.times.breaks)) {
        check.gaps = 0;
    }
    for (Message& warning : warningsOf(check)) {
        index.warnings.push_back(std::move(warning));
    }
}

}  // namespace

FrameIndex scanFrames(const std::filesystem::path& path, std::stop_token stop) {
    Input input = Input::open(path, stop);
    FrameIndex index = scanInput(input).index;
    if (index.times.pts.empty() && !input.stopRequested()) {
        throw Error(ErrorCode::BadInput, message::SourceWithoutFrames(named(path)));
    }
    addContainerWarnings(index, checkContainer(path, stop));
    return index;
}

}  // namespace tessera::media
