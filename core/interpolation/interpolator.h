// Anything that makes the frame at `t` from a pair. Implementations live in one folder each.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/models/model_info.h"

#include <c10/core/Device.h>
#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tessera::interpolation {

// Note [The steps of a model]
// What a model computes is split by how long it stays true, so that nothing is computed twice:
//   features()     of a source frame: serves both pairs that the frame belongs to
//   prepare()      of a pair: serves every t
//   among()        the same, once the pairs around are known
//   atTime()       of a pair at one t: serves all tiles of that frame
//   interpolate()  a tile
// All but the last see the whole frame, at the resolution that they ask for. What they return belongs to the model:
// its callers keep it and hand it back, and know nothing of what it holds. A model overrides the steps that it has.

// The pixels of a source frame, as models read them. Lives as long as someone holds it; reading is the work of the
// thread that computes.
class FramePixels {
public:
    enum class Range { Signed, Unit };  // -1 … 1, or 0 … 1

    FramePixels() = default;
    virtual ~FramePixels() = default;
    FramePixels(const FramePixels&) = delete;
    FramePixels& operator=(const FramePixels&) = delete;

    [[nodiscard]] virtual Size size() const = 0;  // as decoded
    [[nodiscard]] virtual Size padded()
        const = 0;  // what tiles are cut from: multiples of the model's alignment

    // `rect` in frame pixels, mirrored where it lies outside the frame: [1, 3, h, w] float on the model's device,
    // channels R G B, not clipped.
    [[nodiscard]] virtual at::Tensor window(const Rect& rect, Range range) const = 0;

    // The padded frame, extended to whole blocks of reduction x reduction pixels, each averaged; in [-1, 1]:
    // [1, 3, h / reduction, w / reduction], rounded up.
    [[nodiscard]] virtual at::Tensor reduced(int reduction) const = 0;
};

// What a model keeps of a source frame; each model derives its own.
class FrameFeatures {
public:
    FrameFeatures() = default;
    virtual ~FrameFeatures() = default;
    FrameFeatures(const FrameFeatures&) = delete;
    FrameFeatures& operator=(const FrameFeatures&) = delete;
};

// What a model keeps of a pair, or of a pair at one t; likewise.
class PairContext {
public:
    PairContext() = default;
    virtual ~PairContext() = default;
    PairContext(const PairContext&) = delete;
    PairContext& operator=(const PairContext&) = delete;
};

using FeaturesPtr = std::shared_ptr<const FrameFeatures>;
using ContextPtr = std::shared_ptr<const PairContext>;

// What a model needs and can do. A model declares it; the tiling acts on it.
struct Traits {
    models::ModelInfo info;  // alignment and timestep support included
    int contextBorder =
        0;  // pixels beyond a point that influence its result, motion not counted, at flow scale 1
    // A tile equals the same part of a frame in one piece, bit for bit: tiles lie side by side and nothing is blended.
    bool exactTiles = false;
    double largestFlowScale = 1;
    bool takesEnsemble = false;   // Options::ensemble
    bool takesPrecision = false;  // computeIn()
    bool takesGraphs = false;     // Options::graphs
    bool usesNeighbours = false;  // among() makes use of the pairs around
    // interpolate() takes several tiles at once, as [n, 3, h, w]; `windows` and `rect` are then those of the first. Only
    // for models whose windows have the size of their tile and whose interpolate() does not care where it lies.
    bool batches = false;
    bool batchesTimes = false;  // atTimes() may gain by getting several t at once
};

struct Options {
    double flowScale = 1.0;
    bool ensemble = false;  // the mean of what both directions of time give
    bool graphs = false;    // what repeats is recorded, where the device can
    int sampleSteps = 10;
    std::uint64_t seed = 0;  // of the noise that the model draws, if it draws any

    bool operator==(const Options&) const = default;
};

// What prepare() gets: the two frames, and what features() returned for them.
struct FramePair {
    std::shared_ptr<const FramePixels> prev;
    std::shared_ptr<const FramePixels> next;
    FeaturesPtr prevFeatures;
    FeaturesPtr nextFeatures;
};

// Of the same scene as a pair: the pairs before and after it, which share a frame with it.
struct Neighbours {
    ContextPtr before;  // as prepare() returned it; null: there is none
    ContextPtr after;
    double beforeSpan = 1;  // time between its two frames, where the pair's own is 1
    double afterSpan = 1;
};

// The parts of the two frames that a tile is made from, frame pixels.
struct ReadWindows {
    Rect prev;
    Rect next;
};

// One tile (or the whole frame) of a pair.
struct TileInput {
    at::Tensor
        prev;  // windows.prev: [1, 3, h, w] float in [-1, 1], channels R G B; undefined for a model without windows
    at::Tensor next;      // windows.next, likewise
    ReadWindows windows;  // as the interpolator asked for them
    Rect rect;            // where the result lies in the padded frame, frame pixels
    Size frame;           // the padded frame
};

// One thread at a time. Works on whatever device its inputs are on. No gradient: callers hold
// c10::InferenceMode. The contexts and features that it is given are its own, made since the last moveTo() with the
// same options.
class Interpolator {
public:
    virtual ~Interpolator() = default;

    [[nodiscard]] virtual const Traits& traits() const noexcept = 0;

    // Traits::contextBorder with these options.
    [[nodiscard]] virtual int border(const Options& options) const {
        (void)options;
        return traits().contextBorder;
    }

    // Called before anything is computed: a model with weights puts them where its inputs will be.
    virtual void moveTo(const c10::Device& device) { (void)device; }

    // For models with Traits::takesPrecision: convolutions from now on are of numbers of this type (float, half, bfloat16); flows,
    // warps and sums stay float. Like moveTo(), it voids contexts and features.
    virtual void computeIn(at::ScalarType type) { (void)type; }

    // Lets go of what was kept for calls to come, as after a failed allocation.
    virtual void release() {}

    // See Note [The steps of a model].
    [[nodiscard]] virtual FeaturesPtr features(const std::shared_ptr<const FramePixels>& frame,
                                               const Options& options) {
        (void)frame;
        (void)options;
        return nullptr;
    }

    // Never null.
    [[nodiscard]] virtual ContextPtr prepare(const FramePair& pair, const Options& options) {
        (void)pair;
        (void)options;
        return std::make_shared<PairContext>();
    }

    [[nodiscard]] virtual ContextPtr among(const ContextPtr& pair, const Neighbours& neighbours,
                                           const Options& options) {
        (void)neighbours;
        (void)options;
        return pair;
    }

    // `pair`: what among() returned. The result is what windows() and interpolate() get for all tiles at this t.
    [[nodiscard]] virtual ContextPtr atTime(const ContextPtr& pair, double t, const Options& options) {
        (void)t;
        (void)options;
        return pair;
    }

    // The same for several t. A model that computes them at once may differ by rounding from one at a time.
    [[nodiscard]] virtual std::vector<ContextPtr> atTimes(const ContextPtr& pair,
                                                          std::span<const double> times,
                                                          const Options& options) {
        std::vector<ContextPtr> contexts;
        for (const double t : times) {
            contexts.push_back(atTime(pair, t, options));
        }
        return contexts;
    }

    // What interpolate() wants to read for the tile `rect` of the padded frame. Windows may reach outside the frame, where
    // it is mirrored. A model that follows motion beyond the tile asks for windows displaced along it; nothing: it has all
    // that it reads in its context.
    [[nodiscard]] virtual std::optional<ReadWindows> windows(const PairContext& context, const Rect& rect,
                                                             const Size& frame, double t,
                                                             const Options& options) {
        (void)context;
        (void)frame;
        (void)t;
        (void)options;
        return ReadWindows{rect, rect};
    }

    // The picture of input.rect at t (0 < t < 1): [1, 3, H, W] float, nominally in [-1, 1]. H and W are
    // multiples of the alignment.
    [[nodiscard]] virtual at::Tensor interpolate(const PairContext& context, const TileInput& input, double t,
                                                 const Options& options) = 0;
};

}  // namespace tessera::interpolation
