// A frame's coded planes on the device that computes: uploaded and downloaded as they are, read and written as floats.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"
#include "core/colour/coded_planes.h"
#include "core/colour/color_model.h"
#include "core/inference/planes/transfers.h"
#include "core/media/frame.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <functional>

namespace tessera::inference {

// One thread at a time. Copies share the bytes, but for clone().
class CodedPicture {
public:
    // Sent to the device now, and waited for when it is first read. `transfers` is used during the call only. Throws
    // Error(Unsupported) as colour::colorModelOf() does.
    CodedPicture(const media::Frame& frame, Transfers& transfers);
    CodedPicture(const media::Frame& frame, c10::Device device);  // directly

    [[nodiscard]] const media::Frame& frame() const noexcept { return m_frame; }  // that was uploaded
    [[nodiscard]] const colour::ColorModel& model() const noexcept { return m_model; }
    [[nodiscard]] Size size() const { return m_frame.size(); }
    // Of components 1 and 2; that of the others is size().
    [[nodiscard]] Size chromaSize() const;

    // Nominal floats, `place` in samples of the component's own plane: [place.height, place.width].
    [[nodiscard]] at::Tensor load(const colour::Component& component, const Rect& place) const;

    // The reverse: rounded to the nearest code value and clipped to the depth.
    void store(const colour::Component& component, const Rect& place, const at::Tensor& values);

    [[nodiscard]] CodedPicture clone() const;

    // Sent back: the description is that of frame(), pts 0. What it returns waits for it and is called once.
    [[nodiscard]] std::function<media::Frame()> download(Transfers& transfers) const;
    [[nodiscard]] media::Frame download() const;  // directly

private:
    [[nodiscard]] const at::Tensor& bytes() const;
    [[nodiscard]] at::Tensor samples(const colour::Component& component, const Rect& place) const;

    media::Frame m_frame;
    colour::ColorModel m_model;
    colour::CodedLayout m_layout;
    mutable SentBytes m_sent;  // of m_layout, on the device
};

}  // namespace tessera::inference
