// A decoded picture in its own pixel format, with its time. Cheap to copy: copies share the pixels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geometry.h"

#include <cstdint>
#include <memory>

struct AVFrame;

namespace tessera::media {

// Pixels are immutable once a Frame holds them; threads may read one Frame at the same time.
class Frame {
public:
    Frame() = default;
    // Takes ownership of `picture` (never null).
    explicit Frame(std::shared_ptr<const AVFrame> picture, std::int64_t pts = 0, int shape = 0)
        : m_picture(std::move(picture)), m_pts(pts), m_shape(shape) {}

    [[nodiscard]] bool empty() const noexcept { return m_picture == nullptr; }
    [[nodiscard]] const AVFrame& picture() const noexcept { return *m_picture; }
    [[nodiscard]] Size size() const noexcept;
    [[nodiscard]] std::int64_t bytes() const noexcept;  // of pixels; what a queue counts

    // Presentation time in ticks of the stream's (input) or the encoder's (output) time base.
    [[nodiscard]] std::int64_t pts() const noexcept { return m_pts; }
    [[nodiscard]] Frame withPts(std::int64_t pts) const { return Frame(m_picture, pts, m_shape); }

    // Of frames of one reader: changes where the source's size or pixel shape does; nothing lies between such frames.
    [[nodiscard]] int shape() const noexcept { return m_shape; }
    [[nodiscard]] Frame withShape(int shape) const { return Frame(m_picture, m_pts, shape); }

    // True when both share the same pixels in memory (not: equal pixels).
    [[nodiscard]] bool sharesPixelsWith(const Frame& other) const noexcept {
        return m_picture == other.m_picture;
    }

private:
    std::shared_ptr<const AVFrame> m_picture;
    std::int64_t m_pts = 0;
    int m_shape = 0;
};

}  // namespace tessera::media
