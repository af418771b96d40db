#include "core/inference/compute/calibration.h"

#include "core/base/error.h"
#include "core/media/synthetic_frame.h"
#include "core/tiling/padding.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace tessera::inference {

namespace {

// Large enough that fixed costs do not drown the slope, small enough to take moments.
constexpr int smallSide = 256;
constexpr int largeSide = 640;
constexpr int frameSide = 1280;
constexpr int smallFrameSide = 640;
constexpr double motionPixels = 6;
// A run this long is measured once: what repeating would even out is small beside it.
constexpr double longRunSeconds = 2;

struct Measurement {
    double pixels = 0;
    double bytes = 0;
    double seconds = 0;
};

struct Line {
    double fixed;
    double slope;
};

Line through(double x0, double y0, double x1, double y1) {
    const double slope = std::max((y1 - y0) / (x1 - x0), 0.0);
    return {std::max(y0 - slope * x0, 0.0), slope};
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Square frames in motion.
class Film {
public:
    explicit Film(int side) {
        for (int i = 0; i < 5; ++i) {
            m_frames.push_back(media::makeTextureFrame({side, side}, i * motionPixels));
        }
    }

    [[nodiscard]] Size size() const { return m_frames.front().size(); }
    // Two pairs, one after the other, that have all their neighbours.
    [[nodiscard]] Moment earlier() const { return middle(1); }
    [[nodiscard]] Moment later() const { return middle(2); }

private:
    [[nodiscard]] Moment middle(std::size_t prev) const {
        return {m_frames[prev], m_frames[prev + 1], 0.5, {m_frames[prev - 1], 1}, {m_frames[prev + 2], 1}};
    }

    std::vector<media::Frame> m_frames;
};

void leaveIfStopped(TileRunner& runner, const std::stop_token& stop) {
    if (stop.stop_requested()) {
        runner.release();
        throw Error::internal("the measurement was stopped");
    }
}

struct GuidanceCost {
    Measurement peak;
    double heldBytes = 0;
};

GuidanceCost measureGuidance(TileRunner& runner, DeviceMemory& memory, int side,
                             const std::stop_token& stop) {
    const Film film(side);
    const Size padded = tiling::paddedSize({side, side}, runner.traits().info.alignment);
    GuidanceCost cost;
    cost.peak.pixels = static_cast<double>(padded.pixels());
    cost.peak.seconds = 1e9;
    for (int repeat = 0; repeat < 2; ++repeat) {  // the first run also builds what the second reuses
        leaveIfStopped(runner, stop);
        runner.release();
        const auto before = static_cast<double>(memory.use().current);
        runner.prepare(film.earlier(), padded);
        leaveIfStopped(runner, stop);
        memory.beginScope();
        const auto start = std::chrono::steady_clock::now();
        runner.prepare(film.later(), padded);
        cost.peak.seconds = std::min(cost.peak.seconds, secondsSince(start));
        cost.peak.bytes = static_cast<double>(memory.scopePeak()) - before;
        cost.heldBytes = static_cast<double>(memory.use().current) - before;
    }
    return cost;
}

Measurement measureTile(TileRunner& runner, DeviceMemory& memory, const Film& film, int side,
                        const std::stop_token& stop) {
    const int aligned = tiling::alignedUp(side, runner.traits().info.alignment);
    const Size padded = tiling::paddedSize(film.size(), runner.traits().info.alignment);
    const int corner = runner.traits().info.alignment;
    const int around = runner.traits().exactTiles ? runner.border() : 0;
    Measurement result{lookedAt({aligned, aligned}, around, padded), 0, 1e9};
    for (int repeat = 0; repeat < 3 && (repeat == 0 || result.seconds < longRunSeconds); ++repeat) {
        leaveIfStopped(runner, stop);
        runner.release();
        runner.prepare(film.later(), padded);
        leaveIfStopped(runner, stop);
        const auto before = static_cast<double>(memory.use().current);
        memory.beginScope();
        const auto start = std::chrono::steady_clock::now();
        const Rect tile{corner, corner, aligned, aligned};
        (void)runner.run({&tile, 1}, film.later());
        result.seconds = std::min(result.seconds, secondsSince(start));
        result.bytes = static_cast<double>(memory.scopePeak()) - before;
    }
    return result;
}

}  // namespace

CostModel measureCost(TileRunner& runner, DeviceMemory& memory, const std::stop_token& stop) {
    CostModel cost;
    const GuidanceCost smallGuidance = measureGuidance(runner, memory, smallFrameSide, stop);
    const GuidanceCost largeGuidance = measureGuidance(runner, memory, frameSide, stop);
    const Line guidance = through(smallGuidance.peak.pixels, smallGuidance.peak.bytes,
                                  largeGuidance.peak.pixels, largeGuidance.peak.bytes);
    cost.guidanceFixedBytes = guidance.fixed;
    cost.guidanceBytesPerPixel = guidance.slope;
    cost.heldBytesPerPixel = largeGuidance.heldBytes / largeGuidance.peak.pixels;
    cost.guidanceSecondsPerPixel = largeGuidance.peak.seconds / largeGuidance.peak.pixels;

    const Film film(frameSide);
    const Measurement small = measureTile(runner, memory, film, smallSide, stop);
    const Measurement large = measureTile(runner, memory, film, largeSide, stop);
    const Line bytes = through(small.pixels, small.bytes, large.pixels, large.bytes);
    const Line seconds = through(small.pixels, small.seconds, large.pixels, large.seconds);
    cost.fixedBytes = bytes.fixed;
    cost.bytesPerPixel = bytes.slope;
    cost.fixedSeconds = seconds.fixed;
    cost.secondsPerPixel = seconds.slope;
    runner.release();
    return cost;
}

}  // namespace tessera::inference
