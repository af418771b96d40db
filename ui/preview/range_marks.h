// The ends of the part that is converted, on the ruler: drawn and dragged.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <optional>

class QPainter;

namespace tessera::ui {

struct Theme;

// Frames of the source, both converted; without one: to the end of the video.
struct FrameRange {
    std::optional<qint64> first;
    std::optional<qint64> last;

    bool operator==(const FrameRange&) const = default;
    [[nodiscard]] bool isWhole() const noexcept { return !first && !last; }
};

enum class RangeEnd { None, First, Last };

// Not a widget. `xOf`: where a frame stands.
class RangeMarks {
public:
    explicit RangeMarks(std::function<double(double)> xOf) : m_xOf(std::move(xOf)) {}

    void setRange(const FrameRange& range, qint64 frameCount);
    [[nodiscard]] const FrameRange& range() const noexcept { return m_range; }

    // Over the curve: what is left out is dimmed. `ruler`: the strip where the ends can be grabbed.
    void paint(QPainter& painter, const QRectF& whole, const QRectF& ruler, const Theme& theme) const;
    [[nodiscard]] RangeEnd endAt(const QPointF& position, const QRectF& ruler) const;
    // The middle of a label on the ruler, `half` its width to either side, beside the handles and not under them.
    [[nodiscard]] double clearOfHandles(double middle, double half) const;
    // With one end at this frame: never beyond the other one; at the end of the video it is none.
    [[nodiscard]] FrameRange moved(RangeEnd end, qint64 frame) const;

private:
    [[nodiscard]] double first() const { return static_cast<double>(m_range.first.value_or(0)); }
    [[nodiscard]] double last() const { return static_cast<double>(m_range.last.value_or(m_frameCount - 1)); }

    std::function<double(double)> m_xOf;
    FrameRange m_range;
    qint64 m_frameCount = 0;
};

}  // namespace tessera::ui
