#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/base/threads.h"
#include "core/base/tool_messages.h"
#include "core/inference/frame_generator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace tessera::inference {

namespace {

constexpr double smallestFlowScale = 0.05;
constexpr double largestFlowScale = 4;
constexpr int mostSampleSteps = 1000;
constexpr int smallestTile = 64;
constexpr int largestTile = 16384;

}  // namespace

void checkSettings(const GeneratorSettings& settings) {
    if (settings.tileSize != 0 && (settings.tileSize < smallestTile || settings.tileSize > largestTile)) {
        throw Error(ErrorCode::BadOption, message::TileSizeOutOfRange(settings.tileSize));
    }
    if (settings.overlap < 0 || (settings.tileSize != 0 && settings.tileSize < 2 * settings.overlap)) {
        throw Error(ErrorCode::BadOption,
                    message::TileSmallerThanOverlap(settings.tileSize, settings.overlap));
    }
    // Written so that NaN fails too.
    if (!(settings.flowScale >= smallestFlowScale && settings.flowScale <= largestFlowScale)) {
        throw Error(ErrorCode::BadOption, message::FlowScaleOutOfRange(settings.flowScale));
    }
    if (settings.threads < 0 || settings.threads > mostThreads) {
        throw Error(ErrorCode::BadOption,
                    message::OptionValueUnknown(Name{std::to_string(settings.threads)}, "--threads",
                                                "0 (all) to " + std::to_string(mostThreads)));
    }
    constexpr std::array precisions = {"auto", "fp32", "fp16", "bf16"};
    if (std::ranges::find(precisions, settings.precision) == precisions.end()) {
        throw Error(ErrorCode::BadOption, message::OptionValueUnknown(Name{settings.precision}, "--precision",
                                                                      "auto, fp32, fp16, bf16"));
    }
    if (settings.sampleSteps < 1 || settings.sampleSteps > mostSampleSteps) {
        throw Error(ErrorCode::BadOption, message::SampleStepsOutOfRange(settings.sampleSteps));
    }
}

}  // namespace tessera::inference
