#include "core/job/preview/score_scan.h"

#include "core/analysis/frame_likeness.h"
#include "core/media/input/video_reader.h"

#include <utility>

namespace tessera::job {

void scanScores(const std::filesystem::path& source, const std::stop_token& stop,
                const std::function<void(const FrameScore&)>& onScore) {
    media::VideoReader reader = media::VideoReader::open(source, stop, 1);
    analysis::SmallLumaMaker lumaMaker;
    media::Frame before;
    analysis::SmallLuma lumaBefore;
    std::int64_t index = 0;
    while (std::optional<media::Frame> frame = reader.next()) {
        const analysis::SmallLuma luma = lumaMaker.make(*frame);
        if (index > 0) {
            onScore({index, analysis::cutScore(lumaBefore, luma), analysis::isDuplicate(before, *frame)});
        }
        before = std::move(*frame);
        lumaBefore = luma;
        ++index;
    }
}

}  // namespace tessera::job
