#include "core/job/score_scan.h"

#include "core/media/frame_likeness.h"
#include "core/media/video_reader.h"

#include <utility>

namespace tessera::job {

void scanScores(const std::filesystem::path& source, const std::stop_token& stop,
                const std::function<void(const FrameScore&)>& onScore) {
    media::VideoReader reader = media::VideoReader::open(source, stop, 1);
    media::SmallLumaMaker lumaMaker;
    media::Frame before;
    media::SmallLuma lumaBefore;
    std::int64_t index = 0;
    while (std::optional<media::Frame> frame = reader.next()) {
        const media::SmallLuma luma = lumaMaker.make(*frame);
        if (index > 0) {
            onScore({index, media::cutScore(lumaBefore, luma), media::isDuplicate(before, *frame)});
        }
        before = std::move(*frame);
        lumaBefore = luma;
        ++index;
    }
}

}  // namespace tessera::job
