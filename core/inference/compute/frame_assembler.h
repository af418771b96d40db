// Puts tiles together to a frame in the coded form of its pair: on the processor row by row, or on the device whole.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/tile_runner.h"
#include "core/inference/frame_generator.h"
#include "core/tiling/tile_grid.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>

namespace tessera::inference {

// One frame after another: begin(), add() for the tiles 0 … count-1 in order, finish(). One thread at a time.
class FrameAssembler {
public:
    FrameAssembler() = default;
    virtual ~FrameAssembler() = default;
    FrameAssembler(const FrameAssembler&) = delete;
    FrameAssembler& operator=(const FrameAssembler&) = delete;

    // A frame that was begun and not finished is forgotten. Of the padded frame only `region` is made; the rest is that of
    // moment.prev. The runner was prepared for the moment, which lives until finish().
    virtual void begin(const Moment& moment, const Rect& region) = 0;

    // The part of a tile that lies in the region.
    [[nodiscard]] virtual Rect part(int tile) const = 0;

    // `pixels`: [1, 3, height, width] of part(tile), as TileRunner::run() gives them; not read where that is empty.
    virtual void add(int tile, const at::Tensor& pixels) = 0;

    // What it returns brings the frame, which may still be on its way, and is called once; it needs nothing of this any more.
    [[nodiscard]] virtual std::function<media::Frame()> finish() = 0;

    // Held between frames and not by tensors.
    [[nodiscard]] virtual std::int64_t bufferBytes() const noexcept = 0;
};

// By the runner's path, which stays the same while the assembler lives; as does the runner itself.
[[nodiscard]] std::unique_ptr<FrameAssembler> makeFrameAssembler(TileRunner& runner,
                                                                 const tiling::TileGrid& grid);

// The most that an assembler's tensors hold for a frame with FramePath::Planes, for each of its pixels.
constexpr double assemblyBytesPerPixel = 60;

}  // namespace tessera::inference
