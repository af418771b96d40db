#include "core/analysis/block_motion.h"

#include "core/media/frame_planes.h"
#include "core/media/frame_scaler.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tessera::analysis {

namespace {

constexpr int smallWidth = 480;  // of the pictures in which blocks are looked for
constexpr int blockSide = 16;
constexpr int reach = 24;           // to every side
constexpr int leastTexture = 3;     // mean distance from the block's mean that makes a block recognisable
constexpr int mostDifference = 10;  // a pixel, of a block that was found again
constexpr double neighbourTolerance = 2;

struct Small {
    media::FramePtr picture;
    [[nodiscard]] const std::uint8_t* row(int y) const { return media::rowOf(*picture, 0, y); }
};

struct Motion {
    double x = 0;
    double y = 0;
    bool known = false;
};

int texture(const Small& image, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + blockSide; ++y) {
        for (int x = left; x < left + blockSide; ++x) {
            sum += image.row(y)[x];
        }
    }
    const int mean = sum / (blockSide * blockSide);
    int distance = 0;
    for (int y = top; y < top + blockSide; ++y) {
        for (int x = left; x < left + blockSide; ++x) {
            distance += std::abs(image.row(y)[x] - mean);
        }
    }
    return distance / (blockSide * blockSide);
}

// The sum of differences, or something above `limit` as soon as it is clear that it will be.
int difference(const std::uint8_t* a, const std::uint8_t* b, std::ptrdiff_t strideA, std::ptrdiff_t strideB,
               int limit) {
    int sum = 0;
    for (int y = 0; y < blockSide && sum <= limit; ++y, a += strideA, b += strideB) {
        for (int x = 0; x < blockSide; ++x) {
            sum += std::abs(a[x] - b[x]);
        }
    }
    return sum;
}

Motion motionOf(const Small& prev, const Small& next, int left, int top) {
    if (texture(prev, left, top) < leastTexture) {
        return {};
    }
    const std::uint8_t* block = prev.row(top) + left;
    const std::ptrdiff_t strideA = prev.picture->linesize[0];
    const std::ptrdiff_t strideB = next.picture->linesize[0];
    const int still = difference(block, next.row(top) + left, strideA, strideB, 1 << 20);
    int best = still;
    Motion motion{0, 0, true};
    for (int y = std::max(0, top - reach); y <= std::min(next.picture->height - blockSide, top + reach);
         ++y) {
        for (int x = std::max(0, left - reach); x <= std::min(next.picture->width - blockSide, left + reach);
             ++x) {
            const int found = difference(block, next.row(y) + x, strideA, strideB, best);
            if (found < best) {
                best = found;
                motion = {static_cast<double>(x - left), static_cast<double>(y - top), true};
            }
        }
    }
    const bool believed = best <= mostDifference * blockSide * blockSide && best * 10 <= still * 7;
    return believed || best == still ? motion : Motion{};
}

// A block that moves as none beside it does was found in the wrong place.
bool isShared(const std::vector<Motion>& motions, int columns, int index) {
    const Motion& own = motions[static_cast<std::size_t>(index)];
    const auto agrees = [&](int other) {
        const Motion& motion = motions[static_cast<std::size_t>(other)];
        return motion.known && std::hypot(motion.x - own.x, motion.y - own.y) <= neighbourTolerance;
    };
    const int count = static_cast<int>(motions.size());
    const int column = index % columns;
    return (column > 0 && agrees(index - 1)) || (column + 1 < columns && agrees(index + 1)) ||
           (index >= columns && agrees(index - columns)) ||
           (index + columns < count && agrees(index + columns));
}

}  // namespace

std::vector<BlockMotion> blockMotion(const media::Frame& prev, const media::Frame& next) {
    const Size frame = prev.size();
    const double scale = std::max(1.0, static_cast<double>(frame.width) / smallWidth);
    const Size size{static_cast<int>(frame.width / scale), static_cast<int>(frame.height / scale)};
    const int columns = size.width / blockSide;
    const int rows = size.height / blockSide;
    if (columns == 0 || rows == 0) {
        return {};
    }
    media::FrameScaler scaler;
    const Small from{scaler.convert(prev.picture(), size, AV_PIX_FMT_GRAY8)};
    const Small to{scaler.convert(next.picture(), size, AV_PIX_FMT_GRAY8)};
    std::vector<Motion> motions;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            motions.push_back(motionOf(from, to, column * blockSide, row * blockSide));
        }
    }
    std::vector<BlockMotion> found;
    for (int index = 0; index < columns * rows; ++index) {
        const Motion& motion = motions[static_cast<std::size_t>(index)];
        if (motion.known && isShared(motions, columns, index)) {
            found.push_back({(index % columns + 0.5) * blockSide * scale,
                             (index / columns + 0.5) * blockSide * scale,
                             std::hypot(motion.x, motion.y) * scale});
        }
    }
    return found;
}

}  // namespace tessera::analysis
