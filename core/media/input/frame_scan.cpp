#include "core/media/input/frame_scan.h"

#include "core/base/quoted_name.h"
#include "core/base/source_messages.h"
#include "core/media/input/frame_times.h"
#include "core/media/input/open_input.h"

#include <utility>

namespace tessera::media {

FrameIndex scanFrames(const std::filesystem::path& path, std::stop_token stop) {
    Input input = Input::open(path, std::move(stop));
    FrameIndex index = scanInput(input).index;
    if (index.times.pts.empty() && !input.stopRequested()) {
        throw Error(ErrorCode::BadInput, message::SourceWithoutFrames(named(path)));
    }
    return index;
}

}  // namespace tessera::media
