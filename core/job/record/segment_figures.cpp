#include "core/job/record/segment_figures.h"

#include <cmath>

namespace tessera::job {

void SeamRatios::add(const SeamRatios& more) {
    if (more.frames > 0 && (frames == 0 || std::abs(more.worst - 1) > std::abs(worst - 1))) {
        worst = more.worst;
        worstFrame = more.worstFrame;
    }
    frames += more.frames;
    sum += more.sum;
}

}  // namespace tessera::job
