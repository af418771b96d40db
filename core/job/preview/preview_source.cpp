#include "core/job/preview/preview_source.h"

#include "core/media/input/frame_index.h"
#include "core/media/input/frame_scan.h"

#include <algorithm>

namespace tessera::job {

namespace {
constexpr std::size_t mostKept = 4;
}

PreviewSource PreviewSource::open(const std::filesystem::path& path, std::stop_token stop) {
    media::FrameIndex index = media::scanFrames(path, stop);
    return {media::VideoReader::open(path, stop), std::move(index.times)};
}

double PreviewSource::seconds(std::int64_t index) const {
    const auto& pts = m_times.pts;
    return static_cast<double>(pts[static_cast<std::size_t>(index)] - pts.front()) *
           m_times.timeBase.toDouble();
}

std::optional<media::Frame> PreviewSource::frame(std::int64_t index) {
    const auto kept = std::ranges::find(m_kept, index, &Kept::index);
    if (kept != m_kept.end()) {
        return kept->frame;
    }
    if (index != m_nextIndex) {
        m_reader.seek(m_times.pts[static_cast<std::size_t>(index)]);
    }
    std::optional<media::Frame> frame = m_reader.next();
    m_nextIndex = frame ? index + 1 : -1;
    if (frame) {
        m_kept.push_back({index, *frame});
        if (m_kept.size() > mostKept) {
            m_kept.pop_front();
        }
    }
    return frame;
}

}  // namespace tessera::job
