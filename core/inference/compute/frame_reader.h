// A decoded frame as models read it: planar RGB on the device that computes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/media/frame.h"

#include <c10/core/Device.h>

#include <span>

namespace tessera::inference {

class FrameReader final : public interpolation::FramePixels {
public:
    FrameReader(media::Frame frame, Size padded, c10::Device device);

    [[nodiscard]] const media::Frame& frame() const noexcept { return m_frame; }
    [[nodiscard]] Size size() const override { return m_frame.size(); }
    [[nodiscard]] Size padded() const override { return m_padded; }
    [[nodiscard]] at::Tensor window(const Rect& rect, Range range) const override;
    [[nodiscard]] at::Tensor reduced(int reduction) const override;

private:
    media::Frame m_frame;
    Size m_padded;
    c10::Device m_device;
};

// Windows of equal size, stacked: [n, 3, h, w] in [-1, 1] on the device. `buffer`: a host tensor of floats that is
// reused; on a CPU it is what comes back.
[[nodiscard]] at::Tensor readWindows(const media::Frame& frame, std::span<const Rect> windows,
                                     at::Tensor& buffer, c10::Device device);

}  // namespace tessera::inference
