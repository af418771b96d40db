#include "core/job/preview/score_scan.h"

#include "core/analysis/frame_likeness.h"
#include "core/media/input/video_reader.h"

#include <optional>
#include <utility>

namespace tessera::job {

void scanScores(const std::filesystem::path& source, const std::stop_token& stop,
                const std::function<void(const FrameScore&)>& onScore) {
    media::VideoReader reader = media::VideoReader::open(source, stop, {.threads = 1});
    analysis::SmallLumaMaker lumaMaker;
    media::Frame before;
    analysis::SmallLuma lumaBefore;
    std::optional<FrameScore> waiting;  // for the score after it
    double earlier = 0;
    const auto tell = [&](double later) {
        const double own = waiting->score;
        waiting->score = analysis::settledScore(earlier, own, later);
        onScore(*waiting);
        earlier = own;
    };
    std::int64_t index = 0;
    while (std::optional<media::Frame> frame = reader.next()) {
        const analysis::SmallLuma luma = lumaMaker.make(*frame);
        if (index > 0) {
            const double score = analysis::cutScore(lumaBefore, luma);
            if (waiting) {
                tell(score);
            }
            waiting = FrameScore{index, score, analysis::isDuplicate(before, *frame)};
        }
        before = std::move(*frame);
        lumaBefore = luma;
        ++index;
    }
    if (waiting && !stop.stop_requested()) {
        tell(index > 2 ? 0 : waiting->score);
    }
}

}  // namespace tessera::job
