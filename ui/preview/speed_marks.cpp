#include "ui/preview/speed_marks.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr double grabDistance = 7;
constexpr double keyRadius = 4;
constexpr double slowest = 0.1;
constexpr double fastest = 4;

double heightOf(double speed, const QRectF& area) {
    const double share = std::log(speed / slowest) / std::log(fastest / slowest);
    return area.bottom() - std::clamp(share, 0.0, 1.0) * area.height();
}

}  // namespace

const std::vector<Rational>& usualSpeeds() {
    static const std::vector<Rational> speeds{{1, 10}, {1, 8}, {1, 6}, {1, 5}, {1, 4}, {1, 3}, {1, 2},
                                              {2, 3},  {1},    {3, 2}, {2},    {3},    {4}};
    return speeds;
}

QString speedText(const Rational& speed) {
    if (speed == Rational{1, 2}) {
        return QStringLiteral("½×");
    }
    if (speed == Rational{1, 4}) {
        return QStringLiteral("¼×");
    }
    if (speed.num() == 1 && speed.den() > 1) {
        return QStringLiteral("1/%1×").arg(speed.den());
    }
    return QStringLiteral("%1×").arg(QLocale().toString(speed.toDouble(), 'g', 3));
}

QPointF SpeedMarks::place(const media::TimeKey& key, const QRectF& area) const {
    return {m_xOf(key.source.toDouble()), heightOf(key.speed.toDouble(), area)};
}

void SpeedMarks::paint(QPainter& painter, const QRectF& area, double end, const Theme& theme) const {
    if (m_ramp.empty()) {
        return;
    }
    constexpr int stepsBetween = 16;
    QPolygonF line{{m_xOf(0), place(m_ramp.front(), area).y()}};
    for (std::size_t k = 0; k < m_ramp.size(); ++k) {
        line.append(place(m_ramp[k], area));
        for (int step = 1; k + 1 < m_ramp.size() && step < stepsBetween; ++step) {
            const double from = m_ramp[k].source.toDouble();
            const double seconds = from + (m_ramp[k + 1].source.toDouble() - from) * step / stepsBetween;
            line.append({m_xOf(seconds), heightOf(job::speedAt(m_ramp, seconds), area)});
        }
    }
    line.append({end, place(m_ramp.back(), area).y()});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.warning, 1.5));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.window, 1));
    painter.setBrush(theme.warning);
    for (const media::TimeKey& key : m_ramp) {
        painter.drawEllipse(place(key, area), keyRadius, keyRadius);
    }
    painter.setFont(smallFont(painter.font()));
    painter.setPen(theme.text);
    for (const media::TimeKey& key : m_ramp) {
        const QString words = speedText(key.speed);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        const QPointF at = place(key, area);
        const double left = at.x() + keyRadius + 3 + wide < std::max(end, m_xOf(0))
                                ? at.x() + keyRadius + 3
                                : at.x() - keyRadius - 3 - wide;
        painter.drawText(QPointF(left, std::clamp(at.y() + 4, area.top() + 9, area.bottom())), words);
    }
}

int SpeedMarks::keyAt(const QPointF& position, const QRectF& area) const {
    for (std::size_t k = 0; k < m_ramp.size(); ++k) {
        const QPointF way = position - place(m_ramp[k], area);
        if (std::hypot(way.x(), way.y()) <= grabDistance) {
            return static_cast<int>(k);
        }
    }
    return -1;
}

job::SpeedRamp SpeedMarks::dragged(int key, const QPointF& position, const QRectF& area) const {
    job::SpeedRamp ramp = m_ramp;
    if (key >= 0 && key < static_cast<int>(ramp.size())) {
        ramp[static_cast<std::size_t>(key)].speed = *std::ranges::min_element(
            usualSpeeds(), {},
            [&](const Rational& speed) { return std::abs(heightOf(speed.toDouble(), area) - position.y()); });
    }
    return ramp;
}

}  // namespace tessera::ui
