// Makes one tile of a frame: cuts it from the decoded planes, normalises, interpolates, checks and
// denormalises.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/pair_contexts.h"
#include "core/inference/frame_generator.h"
#include "core/interpolation/interpolator.h"
#include "core/media/frame.h"

#include <c10/core/Device.h>

#include <functional>
#include <memory>
#include <span>

namespace tessera::inference {

// One thread at a time, under c10::InferenceMode. Keeps its input buffers and what the model knows of the pair and its
// neighbours between calls.
class TileRunner {
public:
    // `transfers`: of the device; null: the usual.
    TileRunner(std::unique_ptr<interpolation::Interpolator> interpolator, c10::Device device,
               const interpolation::Options& options, FramePath path,
               std::unique_ptr<Transfers> transfers = nullptr);

    // The next tile is computed there. Call release() before.
    void moveTo(c10::Device device, FramePath path);

    // What comes next is computed in numbers of this type, see Interpolator::computeIn(); lets go of buffers and contexts.
    void computeIn(at::ScalarType type);

    [[nodiscard]] FramePath path() const noexcept { return m_path; }

    [[nodiscard]] const interpolation::Traits& traits() const noexcept { return m_interpolator->traits(); }

    // Pixels beyond a tile that its result depends on, motion not counted.
    [[nodiscard]] int border() const { return m_interpolator->border(m_options); }

    // Computes what the model needs of this pair, its neighbours and this t, and is not there already. `padded`: the padded
    // frame. Before run(). `times`: computed at once, if more of this pair are to come.
    void prepare(const Moment& moment, Size padded, int times = 1);

    // One tile, or several of equal size at once where traits().batches: [n, 3, height, width], RGB 0 … 1, not clipped;
    // on the host with FramePath::Rows, on the device with FramePath::Planes. Throws Error(Model) for a picture of the wrong shape or
    // with values that are not finite; where the device works beside the program, takeCheck() says that of all tiles since the last.
    [[nodiscard]] at::Tensor run(std::span<const Rect> rects, const Moment& moment);

    // Throws Error(Model) where run() would have, had it waited for the device. Waits; may be empty; called once.
    [[nodiscard]] std::function<void()> takeCheck();

    [[nodiscard]] Transfers& transfers() noexcept { return *m_transfers; }

    // True when both frames are equal to the bit in `rect` and in the model's context around it, so that the
    // tile at any t is the tile of `prev`.
    [[nodiscard]] bool isStatic(const Rect& rect, const Moment& moment) const;

    // A part of `prev` as run() would give it for a static tile: [1, 3, height, width]. Valid until the next call.
    [[nodiscard]] at::Tensor copyOfPrev(const Rect& rect, const Moment& moment);

    // FramePath::Planes: of a frame that was prepared, as coded. Valid until the next call of prepare().
    [[nodiscard]] const CodedPicture& coded(const media::Frame& frame) {
        return m_contexts.pixels(frame).coded();
    }
    [[nodiscard]] PictureColours& colours() noexcept { return m_contexts.colours(); }

    // The next prepare() computes everything, whatever the pair.
    void forgetPair();

    // Lets go of buffers and contexts, as after a failed allocation.
    void release();

private:
    [[nodiscard]] at::Tensor interpolated(std::span<const Rect> rects, const Moment& moment);

    std::unique_ptr<interpolation::Interpolator> m_interpolator;
    FramePath m_path;
    std::unique_ptr<Transfers> m_transfers;
    at::Tensor m_unchecked;  // a sum over what was made and not looked at
    interpolation::Options m_options;
    PairContexts m_contexts;
    const interpolation::PairContext* m_context = nullptr;  // of the moment that was prepared
    Size m_padded;
    at::Tensor m_hostPrev;  // storage for [1, 3, window height, window width], reused by every tile
    at::Tensor m_hostNext;
};

}  // namespace tessera::inference
