#include "ui/preview/range_marks.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tessera::ui {

namespace {
constexpr double grabDistance = 7;
constexpr double handleWidth = 6;
constexpr double dimming = 0.72;
}  // namespace

void RangeMarks::setRange(const FrameRange& range, qint64 frameCount) {
    m_range = range;
    m_frameCount = frameCount;
}

void RangeMarks::paint(QPainter& painter, const QRectF& whole, const QRectF& ruler,
                       const Theme& theme) const {
    if (m_frameCount < 2) {
        return;
    }
    const double edges[] = {m_xOf(0), m_xOf(static_cast<double>(m_frameCount - 1))};
    const double ends[] = {m_xOf(first()), m_xOf(last())};
    const bool isSet[] = {m_range.first.has_value(), m_range.last.has_value()};
    for (int k = 0; k < 2; ++k) {
        const double inwards = (ends[1] > ends[0]) == (k == 0) ? 1 : -1;
        if (isSet[k]) {
            QColor veil = theme.window;
            veil.setAlphaF(static_cast<float>(dimming));
            const double from = std::min(edges[k], ends[k]);
            painter.fillRect(QRectF(from, whole.top(), std::abs(edges[k] - ends[k]), whole.height()), veil);
            painter.fillRect(QRectF(std::round(ends[k]) - 0.5, whole.top(), 1.5, whole.height()),
                             theme.accent);
        }
        const double x = std::round(ends[k]);
        const QRectF strip = ruler.adjusted(0, 1, 0, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSet[k] ? theme.accent : theme.dimText);
        painter.drawPolygon(QPolygonF({{x, strip.top()},
                                       {x + inwards * handleWidth, strip.top()},
                                       {x + inwards * handleWidth / 3, strip.center().y()},
                                       {x + inwards * handleWidth / 3, strip.bottom()},
                                       {x, strip.bottom()}}));
    }
}

double RangeMarks::clearOfHandles(double middle, double half) const {
    const double ends[] = {m_xOf(first()), m_xOf(last())};
    const double inwards = ends[1] >= ends[0] ? 1 : -1;
    for (const auto& [handle, side] : {std::pair(ends[0], inwards), std::pair(ends[1], -inwards)}) {
        if (std::abs(middle - handle) < half + handleWidth) {
            middle = handle + side * (half + handleWidth + 2);
        }
    }
    return middle;
}

RangeEnd RangeMarks::endAt(const QPointF& position, const QRectF& ruler) const {
    if (m_frameCount < 2 || !ruler.contains(position)) {
        return RangeEnd::None;
    }
    const double toFirst = std::abs(position.x() - m_xOf(first()));
    const double toLast = std::abs(position.x() - m_xOf(last()));
    if (std::min(toFirst, toLast) > grabDistance) {
        return RangeEnd::None;
    }
    return toFirst < toLast ? RangeEnd::First : RangeEnd::Last;
}

FrameRange RangeMarks::moved(RangeEnd end, qint64 frame) const {
    FrameRange range = m_range;
    if (end == RangeEnd::First) {
        const qint64 most = std::max<qint64>(0, range.last.value_or(m_frameCount - 1) - 1);
        const qint64 first = std::clamp<qint64>(frame, 0, most);
        range.first = first > 0 ? std::optional(first) : std::nullopt;
    } else if (end == RangeEnd::Last) {
        const qint64 least = range.first.value_or(0) + 1;
        const qint64 last = std::clamp<qint64>(frame, std::min(least, m_frameCount - 1), m_frameCount - 1);
        range.last = last < m_frameCount - 1 ? std::optional(last) : std::nullopt;
    }
    return range;
}

}  // namespace tessera::ui
