#include "core/base/error.h"
#include "core/inference/frame_generator.h"

#include <cmath>
#include <sstream>

namespace tessera::inference {

namespace {

constexpr double smallestFlowScale = 0.05;
constexpr int mostSampleSteps = 1000;
constexpr int smallestTile = 64;
constexpr int largestTile = 16384;

std::string shortNumber(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

}  // namespace

void checkSettings(const GeneratorSettings& settings) {
    if (settings.tileSize != 0 && (settings.tileSize < smallestTile || settings.tileSize > largestTile)) {
        throw Error(ErrorCode::BadOption,
                    "a tile size of " + std::to_string(settings.tileSize) + " is out of range",
                    "Use 0 (off) or a size from 64 to 16384 pixels");
    }
    if (settings.overlap < 0 || (settings.tileSize != 0 && settings.tileSize < 2 * settings.overlap)) {
        throw Error(ErrorCode::BadOption,
                    "a tile of " + std::to_string(settings.tileSize) +
                        " pixels is smaller than twice the overlap of " + std::to_string(settings.overlap),
                    "Use a larger tile or a smaller overlap");
    }
    // Written so that NaN fails too.
    if (!(settings.flowScale >= smallestFlowScale && settings.flowScale <= 1.0)) {
        throw Error(ErrorCode::BadOption,
                    "a flow scale of " + shortNumber(settings.flowScale) + " is out of range",
                    "Use a number from 0.05 to 1");
    }
    if (settings.sampleSteps < 1 || settings.sampleSteps > mostSampleSteps) {
        throw Error(ErrorCode::BadOption,
                    "a number of " + std::to_string(settings.sampleSteps) + " sample steps is out of range",
                    "Use a number from 1 to 1000");
    }
}

}  // namespace tessera::inference
