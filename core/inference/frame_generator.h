// The frame between two frames, in one call. The whole of inference as its callers see it: no tensor in
// sight.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/base/message.h"
#include "core/base/run_control.h"
#include "core/inference/memory_use.h"
#include "core/inference/planner.h"
#include "core/media/frame.h"
#include "core/models/model_info.h"
#include "core/tiling/tile_grid.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tessera::inference {

struct GeneratorSettings {
    std::string model = "flow";
    std::string device = "auto";  // "auto", "cpu", "cuda", "cuda:1"
    int tileSize = 512;           // pixels, square; 0 computes the frame whole
    int overlap = 64;
    // The tile is planned from free memory and the model's measured cost; tileSize is then ignored.
    bool automaticTiles = false;
    // Bytes that tensors may hold with automaticTiles; 0: what is free, less the reserve.
    std::int64_t memoryLimit = 0;
    std::int64_t memoryReserve = -1;  // bytes left to other programs; negative: 2 GiB, at most a quarter
    // With automaticTiles: what was planned when the job began. Unset: planned when first needed.
    std::optional<tiling::TileShape> plannedTiles;
    double flowScale = 1.0;  // 0.05 … 4; above 1 for models that take it
    bool ensemble = false;   // both directions of time, and their mean; for models that have it
    bool graphs = false;     // what repeats from frame to frame is recorded on a card; for models that can
    int sampleSteps = 10;    // 1 …
    std::uint64_t seed = 0;  // of the noise that a model draws; the same seed gives the same frames
    bool skipStaticTiles = true;  // copy tiles whose two inputs are equal
    // Tiles, or times of one pair, computed at once by a model that can; 0: one on a CPU, where more gain nothing; on a GPU four tiles,
    // and one time.
    int batch = 0;
    // What models that can do with fewer bits compute in: "fp32", "fp16", "bf16"; "auto": fp32 on a CPU, elsewhere measured with the
    // first frame.
    std::string precision = "auto";
    std::optional<std::string> plannedPrecision;  // with "auto": what was measured when the job began
    bool cpuFallback = false;  // when a GPU has no memory even for the smallest tile, go on on the CPU
    int threads = 0;           // CPU threads for tensors; 0: all but what decode and encode need

    bool operator==(const GeneratorSettings&) const = default;
};

// Throws Error(BadOption) with the limit that was broken.
void checkSettings(const GeneratorSettings& settings);

using models::ModelInfo;

// What tiles depend on.
struct ModelFacts {
    int alignment = 64;       // tiles and the padded frame are multiples of it
    int border = 0;           // pixels beyond a point that influence its result
    bool exactTiles = false;  // a tile equals the same part of the whole frame, and tiles need not overlap

    bool operator==(const ModelFacts&) const = default;
};

enum class TileState { Running, Done, Skipped, Retried };

struct TileEvent {
    int index = 0;
    int count = 0;
    Rect rect;  // in the padded frame
    TileState state = TileState::Running;
    double milliseconds = 0;     // Done, Skipped; of a device that works beside the program: to tell it
    std::int64_t peakBytes = 0;  // Done: the most that tensors held during this tile
    // Done: brings the tile's own picture, three planes of rect.width x rect.height, R G B, 0 … 1, not clipped. It and what it
    // brings are valid during the call only. (Skipped: the picture is that of `prev`.)
    std::function<const float*()> pixels;
};

// What one generated frame cost.
struct FrameCost {
    double seconds = 0;
    std::int64_t peakBytes = 0;
    int tiles = 0;
    int skippedTiles = 0;
};

struct GeneratedFrame {
    media::Frame frame;  // pixel format, size and colour description of `prev`; pts 0
    FrameCost cost;
};

// A frame that was begun: it is there, or on its way, or (neither) was stopped.
struct BegunFrame {
    std::optional<GeneratedFrame> made;
    // Waits for it and brings it; called once, by the thread that begins frames and while the generator lives. Throws Error(Model).
    std::function<GeneratedFrame()> bring;
};

// A frame beside a pair, of the same scene; tells a model how motion changes.
struct NeighbourFrame {
    media::Frame frame;  // of the pair's size and format; empty: there is none
    double span = 1;     // time to the nearer frame of the pair, where the pair's own is 1
};

// What is wanted: the picture at `t` between two frames of equal size and format.
struct Moment {
    media::Frame prev;
    media::Frame next;
    double t = 0.5;  // 0 < t < 1
    NeighbourFrame before{};
    NeighbourFrame after{};
    std::vector<double> later{};  // the t that come next with this pair, in their order; may be empty
};

using OnTile = std::function<void(const TileEvent&)>;

// Owns the device. One thread uses a generator at a time; memoryUse() may be called from any thread.
class FrameGenerator {
public:
    virtual ~FrameGenerator() = default;

    [[nodiscard]] virtual ModelInfo model() const = 0;
    [[nodiscard]] virtual ModelFacts facts() const { return {model().alignment}; }
    [[nodiscard]] virtual std::string deviceName() const = 0;  // "CPU, 2 threads"
    // The tiles that generate() will use for frames of this size.
    [[nodiscard]] virtual tiling::TileGrid plan(Size frame) const = 0;

    // What the model computes in since the first frame: "fp32", "fp16", "bf16"; "" where there is no choice.
    [[nodiscard]] virtual std::string precision() const { return {}; }
    // From the next frame on; for one of these where there is a choice.
    virtual void computeIn(const std::string&) {}

    // What plan() will cost, where this model was measured on this machine before.
    [[nodiscard]] virtual std::optional<TilePlan> prediction(Size) const { return std::nullopt; }

    // Obeys `control` between tiles: nothing comes back when stopped. `onTile` is called on the calling thread. Several
    // t of one pair in a row share work, and so do pairs in their order. Throws Error(OutOfMemory), Error(Model).
    [[nodiscard]] virtual std::optional<GeneratedFrame> generate(const Moment& moment, RunControl& control,
                                                                 const OnTile& onTile) = 0;

    // The same, without waiting for a device that works beside the program: whoever begins the next frame before this one is brought
    // keeps it busy.
    [[nodiscard]] virtual BegunFrame begin(const Moment& moment, RunControl& control, const OnTile& onTile) {
        return {generate(moment, control, onTile), {}};
    }

    [[nodiscard]] virtual MemoryUse memoryUse() const = 0;

    // Lets go of what was kept for the last pair, so that the next call does all its work (measurements).
    virtual void forgetPair() {}

    // What the report should say of this run, such as a change to smaller tiles. Any thread.
    [[nodiscard]] virtual std::vector<Message> notes() const { return {}; }
};

using MakeGenerator = std::function<std::unique_ptr<FrameGenerator>(const GeneratorSettings&)>;

}  // namespace tessera::inference
