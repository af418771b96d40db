#include "core/analysis/scene_detector.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace tessera::analysis {

namespace {

constexpr int width = SmallLuma::size.width;
constexpr int height = SmallLuma::size.height;
constexpr int blockWidth = 8;
constexpr int blockHeight = 6;
constexpr int reachX = 10;  // motion of a sixth of the frame is still motion
constexpr int reachY = 6;

int levelAt(const SmallLuma& picture, int x, int y) {
    return picture
        .level[static_cast<std::size_t>(std::clamp(y, 0, height - 1) * width + std::clamp(x, 0, width - 1))];
}

// Sum of differences between a block and the same block displaced; gives up beyond `best`.
int blockDifference(const SmallLuma& from, const SmallLuma& to, Rect block, int dx, int dy, int best) {
    int sum = 0;
    for (int y = block.y; y < block.bottom() && sum < best; ++y) {
        for (int x = block.x; x < block.right(); ++x) {
            sum += std::abs(levelAt(from, x + dx, y + dy) - levelAt(to, x, y));
        }
    }
    return sum;
}

// Mean difference of a block from the most similar place nearby, in levels.
double unexplained(const SmallLuma& from, const SmallLuma& to, Rect block) {
    int best = std::numeric_limits<int>::max();
    for (int dy = -reachY; dy <= reachY && best > 0; ++dy) {
        for (int dx = -reachX; dx <= reachX; ++dx) {
            best = std::min(best, blockDifference(from, to, block, dx, dy, best));
        }
    }
    return static_cast<double>(best) / static_cast<double>(block.size().pixels());
}

// The share of `to` that motion does not explain.
double novelty(const SmallLuma& from, const SmallLuma& to) {
    constexpr double noise = 2;  // levels
    constexpr double certain = 12;
    double sum = 0;
    int blocks = 0;
    for (int y = 0; y < height; y += blockHeight) {
        for (int x = 0; x < width; x += blockWidth, ++blocks) {
            const double difference = unexplained(from, to, {x, y, blockWidth, blockHeight});
            sum += std::clamp((difference - noise) / (certain - noise), 0.0, 1.0);
        }
    }
    return sum / blocks;
}

constexpr int bins = 32;
using Histogram = std::array<double, bins>;

// Each level is shared between two bins, so that a small change of brightness changes little.
Histogram histogramOf(const SmallLuma& picture) {
    Histogram histogram{};
    for (const std::uint8_t level : picture.level) {
        const double place = std::min(level / (256.0 / bins), bins - 1.0);
        const int bin = std::min(static_cast<int>(place), bins - 2);
        histogram[static_cast<std::size_t>(bin)] += 1 - (place - bin);
        histogram[static_cast<std::size_t>(bin) + 1] += place - bin;
    }
    return histogram;
}

// The share of pixels that changed their brightness, wherever they lie.
double recoloured(const SmallLuma& a, const SmallLuma& b) {
    const Histogram histogramA = histogramOf(a);
    const Histogram histogramB = histogramOf(b);
    double sum = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        sum += std::abs(histogramA[bin] - histogramB[bin]);
    }
    return sum / 2 / static_cast<double>(a.level.size());
}

}  // namespace

// Fast motion brings new parts but keeps the brightness; a fade changes the brightness but keeps the parts.
double cutScore(const SmallLuma& before, const SmallLuma& after) {
    constexpr double clearlyRecoloured = 0.3;
    constexpr double weightOfParts = 0.35;
    const double parts = std::min(novelty(before, after), novelty(after, before));
    const double brightness = std::min(recoloured(before, after) / clearlyRecoloured, 1.0);
    return parts * (weightOfParts + (1 - weightOfParts) * brightness);
}

double settledScore(double before, double own, double after) {
    constexpr double leastOfCuts = 0.3;
    constexpr double contrast = 0.25;
    const bool isAlone = own >= leastOfCuts && std::max(before, after) < contrast * own;
    // From a scene whose motion is plain into one whose motion is not, or the other way round.
    constexpr double leastAtEdges = 0.42;
    constexpr double edgeContrast = 0.1;
    constexpr double above = 0.75;
    const bool isEdge = own >= leastAtEdges && std::min(before, after) < edgeContrast * own &&
                        std::max(before, after) < above * own;
    return isAlone || isEdge ? std::max(own, usualCutThreshold + own / 4) : own;
}

}  // namespace tessera::analysis
