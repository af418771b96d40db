// Anything that makes the frame at `t` from a pair. Implementations live in one folder each.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/models/model_info.h"

#include <c10/core/Device.h>
#include <torch/types.h>

#include <cstdint>
#include <memory>

namespace tessera::interpolation {

// What a model needs and can do. A model declares it; the tiling acts on it.
struct Traits {
    models::ModelInfo info;  // alignment and timestep support included
    int contextBorder = 0;   // pixels beyond a point that influence its result, motion not counted
    // Guidance is estimated on the whole frame, reduced by this factor: 8 means 1/8 of width and height. 0:
    // the model takes no guidance.
    int guidanceReduction = 0;
    bool usesNeighbours = false;  // guidanceAmong() makes use of the pairs around
    // interpolate() takes several tiles at once, as [n, 3, h, w]; `windows` and `rect` are then those of the first. Only
    // for models whose windows have the size of their tile and whose interpolate() does not care where it lies.
    bool batches = false;
};

struct Options {
    double flowScale = 1.0;
    int sampleSteps = 10;
    std::uint64_t seed = 0;  // of the noise that the model draws, if it draws any
};

// Bytes of tensors at the peak of interpolate(), inputs and output included: a + b * pixels. A first guess
// that calibration on the user's machine replaces.
struct MemoryModel {
    double fixedBytes = 0;
    double bytesPerPixel = 0;
};

// The parts of the two frames that a tile is made from, frame pixels.
struct ReadWindows {
    Rect prev;
    Rect next;
};

// One tile (or the whole frame) of a pair.
struct TileInput {
    at::Tensor prev;      // windows.prev: [1, 3, h, w] float in [-1, 1], channels R G B
    at::Tensor next;      // windows.next, likewise
    ReadWindows windows;  // as the interpolator asked for them
    Rect rect;            // where the result lies in the padded frame, frame pixels
    Size frame;           // the padded frame
    at::Tensor guidance;  // what guidanceAmong() returned for this pair; undefined when the model takes none
};

// Of the same scene as a pair: the pairs before and after it, which share a frame with it.
struct Neighbours {
    at::Tensor before;  // guidance; undefined: there is none
    at::Tensor after;
    double beforeSpan = 1;  // time between its two frames, where the pair's own is 1
    double afterSpan = 1;
};

// One thread at a time. Works on whatever device its inputs are on. No gradient: callers hold
// c10::InferenceMode.
class Interpolator {
public:
    virtual ~Interpolator() = default;

    [[nodiscard]] virtual const Traits& traits() const noexcept = 0;
    [[nodiscard]] virtual MemoryModel memoryModel(const Options& options) const = 0;

    // Called before anything is computed: a model with weights puts them where its inputs will be.
    virtual void moveTo(const c10::Device& device) { (void)device; }

    // Whole-frame motion of a pair at low resolution, given to every tile of it. prev, next: [1, 3, h, w],
    // the padded frame reduced by traits().guidanceReduction. The tensor's meaning is the implementation's
    // own.
    [[nodiscard]] virtual at::Tensor estimateGuidance(at::Tensor prev, at::Tensor next,
                                                      const Options& options) {
        (void)prev;
        (void)next;
        (void)options;
        return {};
    }

    // The pair's guidance, estimateGuidance(), once its neighbours are known: what tiles are given.
    [[nodiscard]] virtual at::Tensor guidanceAmong(at::Tensor guidance, const Neighbours& neighbours) {
        (void)neighbours;
        return guidance;
    }

    // What interpolate() wants to read for the tile `rect` of the padded frame. Windows may reach outside the frame, where
    // it is mirrored. A model that follows motion beyond the tile asks for windows displaced along it.
    [[nodiscard]] virtual ReadWindows windows(const Rect& rect, const Size& frame, const at::Tensor& guidance,
                                              double t, const Options& options) {
        (void)frame;
        (void)guidance;
        (void)t;
        (void)options;
        return {rect, rect};
    }

    // The picture of input.rect at t (0 < t < 1): [1, 3, H, W] float, nominally in [-1, 1]. H and W are
    // multiples of the alignment.
    [[nodiscard]] virtual at::Tensor interpolate(const TileInput& input, double t,
                                                 const Options& options) = 0;
};

}  // namespace tessera::interpolation
