#include "core/media/input/filtered_source.h"

#include "core/base/error.h"
#include "core/base/source_messages.h"
#include "core/media/input/frame_scan.h"
#include "core/media/input/media_probe.h"
#include "core/media/input/video_reader.h"

#include <algorithm>
#include <utility>

namespace tessera::media {

FrameIndex scanFiltered(const std::filesystem::path& path, const std::string& filter, std::stop_token stop) {
    FrameIndex index = scanFrames(path, stop);
    if (filter.empty() || stop.stop_requested()) {
        return index;
    }
    const SourceTimes source = std::move(index.times);
    VideoReader reader = VideoReader::open(path, stop, {.filter = filter});
    index.times = {};
    SourceTimes& times = index.times;
    times.timeBase = reader.info().video.timeBase;
    while (const std::optional<Frame> frame = reader.next()) {
        if (times.pts.empty() || frame->pts() > times.pts.back()) {
            times.pts.push_back(frame->pts());
        }
    }
    if (times.pts.empty() && !stop.stop_requested()) {
        throw Error(ErrorCode::BadOption, message::FilterLeavesNothing(Name{filter}));
    }
    if (times.pts.empty()) {
        return index;
    }
    const auto inTicks = [&](std::int64_t time) {
        return (Rational{time} * source.timeBase / times.timeBase).rounded();
    };
    times.lastShown =
        std::max<std::int64_t>(0, inTicks(source.pts.back() + source.lastShown) - times.pts.back());
    for (const std::int64_t place : source.breaks) {
        const auto at =
            std::ranges::lower_bound(times.pts, inTicks(source.pts[static_cast<std::size_t>(place)]));
        if (at != times.pts.begin() && at != times.pts.end()) {
            times.breaks.push_back(at - times.pts.begin());
        }
    }
    return index;
}

MediaInfo readFilteredInfo(const std::filesystem::path& path, const std::string& filter) {
    return filter.empty() ? readMediaInfo(path)
                          : VideoReader::open(path, {}, {.threads = 1, .filter = filter}).info();
}

}  // namespace tessera::media
