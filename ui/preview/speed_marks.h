// The speed that changes along the video, over the curve: drawn, and its keys dragged.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job/record/speed_ramp.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace tessera::ui {

struct Theme;

// Not a widget. `xOf`: where a moment stands, in seconds since the first frame. Speeds go up by their ratio: a tenth lies at
// the lower edge, four times at the upper one.
class SpeedMarks {
public:
    explicit SpeedMarks(std::function<double(double)> xOf) : m_xOf(std::move(xOf)) {}

    void setRamp(const job::SpeedRamp& ramp) { m_ramp = ramp; }
    [[nodiscard]] const job::SpeedRamp& ramp() const noexcept { return m_ramp; }

    // As far as `end`, where the last frame stands. Nothing without keys.
    void paint(QPainter& painter, const QRectF& area, double end, const Theme& theme) const;
    [[nodiscard]] int keyAt(const QPointF& position, const QRectF& area) const;  // -1: none
    // With this key at the height of the mouse, at the nearest of the usual speeds.
    [[nodiscard]] job::SpeedRamp dragged(int key, const QPointF& position, const QRectF& area) const;
    [[nodiscard]] QPointF place(const media::TimeKey& key, const QRectF& area) const;

private:
    std::function<double(double)> m_xOf;
    job::SpeedRamp m_ramp;
};

// "½×", "0.3×"
[[nodiscard]] QString speedText(const Rational& speed);

// Those that a person chooses from, from slow to fast.
[[nodiscard]] const std::vector<Rational>& usualSpeeds();

}  // namespace tessera::ui
