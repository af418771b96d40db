// A decoded frame as models read it: planar RGB on the device that computes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/planes/coded_picture.h"
#include "core/inference/planes/picture_colours.h"
#include "core/interpolation/interpolator.h"
#include "core/media/frame.h"

#include <c10/core/Device.h>

#include <optional>
#include <span>

namespace tessera::inference {

// How frames become tensors and tensors frames. Both give the same picture, but for rounding.
enum class FramePath {
    Rows,   // converted row by row on the processor as windows are cut, and only then sent to the device
    Planes  // sent to the device as coded, converted there once and whole, and sent back as coded
};

[[nodiscard]] inline FramePath usualPath(c10::Device device) {
    return device.is_cpu() ? FramePath::Rows : FramePath::Planes;
}

class FrameReader final : public interpolation::FramePixels {
public:
    // FramePath::Rows
    FrameReader(media::Frame frame, Size padded, c10::Device device);
    // FramePath::Planes: of a frame that was sent off.
    FrameReader(CodedPicture coded, Size padded, c10::Device device, PictureColours& colours);

    [[nodiscard]] const media::Frame& frame() const noexcept { return m_frame; }
    [[nodiscard]] const CodedPicture& coded() const { return m_coded.value(); }  // FramePath::Planes
    [[nodiscard]] Size size() const override { return m_frame.size(); }
    [[nodiscard]] Size padded() const override { return m_padded; }
    [[nodiscard]] at::Tensor window(const Rect& rect, Range range) const override;
    [[nodiscard]] at::Tensor reduced(int reduction) const override;

    // Windows of equal size, stacked: [n, 3, h, w] in [-1, 1] on the device. `buffer`: a host tensor of floats that is
    // reused; on a CPU it is what comes back.
    [[nodiscard]] at::Tensor windows(std::span<const Rect> rects, at::Tensor& buffer) const;

private:
    [[nodiscard]] at::Tensor onDevice(const Rect& rect, Range range) const;

    media::Frame m_frame;
    Size m_padded;
    c10::Device m_device;
    std::optional<CodedPicture> m_coded;
    at::Tensor m_rgb;  // of m_coded: [3, height, width]
};

}  // namespace tessera::inference
