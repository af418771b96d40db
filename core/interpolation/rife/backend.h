// The computations of RIFE 4, to be done by library calls on any device, or by kernels of our own on a CPU.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/interpolation/rife/weights.h"

#include <c10/core/Device.h>
#include <torch/types.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace tessera::interpolation::rife {

// A source frame as the blocks read it. Layouts are the backend's own.
struct Source {
    at::Tensor picture;
    at::Tensor encoded;
    Size frame;
    Size padded;
};

// What a block returned: motion, mask and features at `scale` frame pixels a value.
struct Level {
    at::Tensor values;
    double scale = 1;
    Size size;     // of the whole frame at this scale
    int left = 0;  // of the part that `values` holds
    int top = 0;
};

struct BlockCall {
    std::size_t index = 0;
    const Source& prev;
    const Source& next;
    std::span<const Level> levels;  // of the blocks before
    std::span<const double>
        times;  // one, or several where takesManyTimes(): as many pictures, one after the other
    double scale = 1;
    Rect window;            // frame pixels; whole multiples of 4 * scale
    bool mirrored = false;  // with the two pictures, and all that belongs to them, exchanged
};

// How far from the place where something is shown it lies on the straight way between the frames.
struct Bend {
    Level field;       // two channels of motion, of the whole frame
    int farthest = 0;  // frame pixels along either axis; what goes farther is cut to it
};

struct LargestMotion {
    float prev = 0;
    float next = 0;
};

class Backend {
public:
    virtual ~Backend() = default;

    // rgb: [1, 3, h, w] float.
    [[nodiscard]] virtual Source source(const at::Tensor& rgb, Size padded) const = 0;

    // The frame again, without its padding.
    [[nodiscard]] virtual at::Tensor rgb(const Source& source) const = 0;

    // Whether block() computes several t of a pair at once.
    [[nodiscard]] virtual bool takesManyTimes() const noexcept { return false; }

    [[nodiscard]] virtual Level block(const BlockCall& call) const = 0;

    // `plain` becomes the mean of itself and of what the mirrored call returned.
    virtual void average(Level& plain, const Level& mirrored) const = 0;

    // The largest component anywhere in the frame of the motion that one level tells.
    [[nodiscard]] virtual LargestMotion largestMotion(const Level& level, Size padded) const = 0;

    // Motion and mask that the levels tell together: [1, 5, height, width].
    [[nodiscard]] virtual at::Tensor motion(std::span<const Level> levels, const Rect& tile) const = 0;

    // field: [1, 2, h, w], x and y in values of the field, which has one for scale x scale pixels of the padded frame.
    [[nodiscard]] virtual Level bendLevel(const at::Tensor& field, double scale) const = 0;

    // [1, 3, height, width]. bend: or null; the levels then hold the tile and Bend::farthest pixels around it.
    [[nodiscard]] virtual at::Tensor picture(const Source& prev, const Source& next,
                                             std::span<const Level> levels, const Rect& tile,
                                             const Bend* bend) const = 0;
};

// type: of the convolutions; motion and warps are float32 always.
[[nodiscard]] std::unique_ptr<Backend> makeTorchBackend(const Model& model, c10::Device device,
                                                        at::ScalarType type);

// Kernels of our own: the fastest way on a CPU, and one whose results do not depend on how the frame is cut.
[[nodiscard]] std::unique_ptr<Backend> makeCpuBackend(const Model& model);

}  // namespace tessera::interpolation::rife
