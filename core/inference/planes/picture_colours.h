// Coded planes to RGB and back as tensor operations, for any device: what colour/rgb_reader and rgb_writer do on a processor.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/inference/planes/axis_filter.h"
#include "core/inference/planes/coded_picture.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <cstddef>
#include <deque>

namespace tessera::inference {

// Keeps the filters that it made: use one for all frames of a film. One thread at a time.
class PictureColours {
public:
    // [3, height, width] floats, R G B in the coded (non-linear) domain, nominally 0 … 1 and not clipped.
    [[nodiscard]] at::Tensor toRgb(const CodedPicture& picture);

    // Writes `rgb`, [3, region.height, region.width], into the planes; the rest stays. Where the region ends inside the
    // frame it obeys what colour::RgbWriter asks of one.
    void writeRgb(CodedPicture& picture, const at::Tensor& rgb, const Rect& region);

private:
    enum class Direction { Up, Down };
    struct Known {
        Direction direction;
        int length;
        colour::ChromaAxis axis;
        c10::Device device;
        AxisFilter filter;
    };
    [[nodiscard]] const AxisFilter& filter(Direction direction, int length, const colour::ChromaAxis& axis,
                                           c10::Device device);

    std::deque<Known> m_known;  // the newest last
};

// Alpha, where the format has it: (1 - t) * prev + t * next, from their planes.
void mixAlpha(CodedPicture& picture, const CodedPicture& prev, const CodedPicture& next, double t);

// `rect` of a picture [3, h, w], mirrored where it lies outside (tiling::paddedSource): [3, rect.height, rect.width]. A view
// where it lies inside.
[[nodiscard]] at::Tensor mirroredPart(const at::Tensor& picture, const Rect& rect);

}  // namespace tessera::inference
