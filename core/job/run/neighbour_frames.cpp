#include "core/job/run/neighbour_frames.h"

#include "core/analysis/scene_detector.h"

namespace tessera::job {

namespace {

constexpr double mostUneven = 2.5;
constexpr double leastUneven =
    1.15;  // what is nearer is even, and its times are rounded: to 8 and 9 ms at 120 Hz

}  // namespace

inference::NeighbourFrame neighbourFrame(const media::Frame& frame, double span) {
    if (span < 1 / mostUneven || span > mostUneven) {
        return {};
    }
    const bool isEven = span > 1 / leastUneven && span < leastUneven;
    return {frame, isEven ? 1 : span};
}

inference::NeighbourFrame neighbourOfScene(analysis::SmallLumaMaker& lumaMaker, const media::Frame& frame,
                                           const media::Frame& nearer, double span) {
    const bool sameScene =
        frame.size() == nearer.size() &&
        analysis::cutScore(lumaMaker.make(frame), lumaMaker.make(nearer)) < analysis::usualCutThreshold;
    return sameScene ? neighbourFrame(frame, span) : inference::NeighbourFrame{};
}

}  // namespace tessera::job
