// Makes one tile of a frame: cuts it from the decoded planes, normalises, interpolates, checks and
// denormalises.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/frame_generator.h"
#include "core/interpolation/interpolator.h"
#include "core/media/frame.h"

#include <c10/core/Device.h>

#include <memory>
#include <span>
#include <vector>

namespace tessera::inference {

// One thread at a time, under c10::InferenceMode. Keeps its input buffers and the guidance of the pair and its neighbours
// between calls.
class TileRunner {
public:
    TileRunner(std::unique_ptr<interpolation::Interpolator> interpolator, c10::Device device,
               const interpolation::Options& options);

    // false: every tile is taken for a frame of its own, whose motion is estimated from it alone.
    void setGuided(bool guided) { m_isGuided = guided; }

    // The next tile is computed there. Call release() before.
    void moveTo(c10::Device device);

    [[nodiscard]] const interpolation::Traits& traits() const noexcept { return m_interpolator->traits(); }

    // Estimates what guidance of this pair and its neighbours is not there already. `padded`: the padded frame.
    void preparePair(const Moment& moment, Size padded);

    // One tile, or several of equal size at once where traits().batches: [n, 3, height, width] on the host,
    // RGB 0 … 1, not clipped. Throws Error(Model) for a picture of the wrong shape or with values that are not finite.
    [[nodiscard]] at::Tensor run(std::span<const Rect> rects, const Moment& moment);

    // True when both frames are equal to the bit in `rect` and in the model's context around it, so that the
    // tile at any t is the tile of `prev`.
    [[nodiscard]] bool isStatic(const Rect& rect, const Moment& moment) const;

    // A part of `prev` as run() would give it for a static tile: [1, 3, height, width]. Valid until the next call.
    [[nodiscard]] at::Tensor copyOfPrev(const Rect& rect, const Moment& moment);

    // The next preparePair() estimates guidance whatever the pair.
    void forgetPair();

    // Lets go of buffers and guidance, as after a failed allocation.
    void release();

private:
    [[nodiscard]] at::Tensor cut(const media::Frame& frame, std::span<const Rect> windows,
                                 at::Tensor& buffer) const;
    [[nodiscard]] at::Tensor interpolated(std::span<const Rect> rects, const Moment& moment);
    [[nodiscard]] at::Tensor interpolatedAlone(std::span<const Rect> rects, const Moment& moment);
    [[nodiscard]] at::Tensor reduced(const media::Frame& frame) const;
    [[nodiscard]] at::Tensor guidanceOf(const media::Frame& prev, const media::Frame& next);
    [[nodiscard]] bool isPrepared(const Moment& moment) const;

    std::unique_ptr<interpolation::Interpolator> m_interpolator;
    c10::Device m_device;
    interpolation::Options m_options;
    bool m_isGuided = true;
    Size m_padded;
    at::Tensor m_hostPrev;  // storage for [1, 3, window height, window width], reused by every tile
    at::Tensor m_hostNext;
    at::Tensor m_guidance;  // of m_prepared
    Moment m_prepared;

    struct GuidedPair {
        media::Frame prev;
        media::Frame next;
        at::Tensor guidance;
    };
    std::vector<GuidedPair> m_guided;  // of m_prepared and its neighbours
};

}  // namespace tessera::inference
