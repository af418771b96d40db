#include "core/evaluation/tiling_benchmark.h"

#include "core/analysis/frame_difference.h"

#include <algorithm>

namespace tessera::evaluation {

namespace {

struct Run {
    TilingMeasurement measurement;
    media::Frame frame;
};

std::optional<Run> runVariant(const media::Frame& prev, const media::Frame& next,
                              const TilingVariant& variant, int runs,
                              const inference::MakeGenerator& makeGenerator, RunControl& control) {
    const std::unique_ptr<inference::FrameGenerator> generator = makeGenerator(variant.settings);
    Run result;
    result.measurement.name = variant.name;
    result.measurement.seconds = -1;
    for (int run = 0; run < runs; ++run) {
        const auto made = generator->generate({prev, next, 0.5}, control, {});
        if (!made) {
            return std::nullopt;
        }
        const double seconds = made->cost.seconds;
        result.measurement.seconds =
            result.measurement.seconds < 0 ? seconds : std::min(result.measurement.seconds, seconds);
        result.measurement.peakBytes = std::max(result.measurement.peakBytes, made->cost.peakBytes);
        result.frame = made->frame;
        generator->forgetPair();
    }
    result.measurement.grid = generator->plan(prev.size());
    return result;
}

}  // namespace

std::vector<TilingMeasurement> measureTiling(const media::Frame& prev, const media::Frame& next,
                                             const std::vector<TilingVariant>& variants, int runs,
                                             const inference::MakeGenerator& makeGenerator,
                                             RunControl& control) {
    std::vector<TilingMeasurement> measurements;
    media::Frame reference;
    for (const TilingVariant& variant : variants) {
        std::optional<Run> run = runVariant(prev, next, variant, runs, makeGenerator, control);
        if (!run) {
            break;
        }
        if (reference.empty()) {
            reference = run->frame;
            if (run->measurement.grid.count() > 1) {
                run->measurement.seamRatio =
                    analysis::seamRatio(run->frame, prev, next, run->measurement.grid);
            }
        } else {
            const analysis::SeamFigures seams =
                analysis::measureSeams(run->frame, reference, run->measurement.grid);
            run->measurement.psnr = analysis::psnr(run->frame, reference);
            run->measurement.bandPsnr = seams.bandPsnr;
            run->measurement.seamRatio = seams.seamRatio;
        }
        measurements.push_back(std::move(run->measurement));
    }
    return measurements;
}

}  // namespace tessera::evaluation
