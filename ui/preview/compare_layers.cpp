#include "ui/preview/compare_layers.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {
constexpr int gap = 2;              // between two sides
constexpr double grabDistance = 8;  // around the divider
constexpr double handleRadius = 14;
}  // namespace

void CompareLayers::setMode(CompareMode mode) {
    m_mode = mode;
    m_blinkShowsB = false;
}

void CompareLayers::setDivider(double fraction) {
    m_divider = std::clamp(fraction, 0.0, 1.0);
}

bool CompareLayers::isOnDivider(const QPointF& position, const QSize& pane) const {
    return m_mode == CompareMode::Split && std::abs(position.x() - m_divider * pane.width()) <= grabDistance;
}

QSize CompareLayers::sideSize(const QSize& pane) const {
    return m_mode == CompareMode::SideBySide ? QSize((pane.width() - gap) / 2, pane.height()) : pane;
}

QList<CompareLayers::Area> CompareLayers::areas(const QSize& pane) const {
    const QRect whole(QPoint(0, 0), pane);
    switch (m_mode) {
        case CompareMode::SideBySide: {
            const QSize side = sideSize(pane);
            const QPoint second(side.width() + gap, 0);
            return {{CompareSide::A, QRect(QPoint(0, 0), side), QPoint(0, 0)},
                    {CompareSide::B, QRect(second, side), second}};
        }
        case CompareMode::Split: {
            const int middle = qRound(m_divider * pane.width());
            return {{CompareSide::A, QRect(0, 0, middle, pane.height()), QPoint(0, 0)},
                    {CompareSide::B, QRect(middle, 0, pane.width() - middle, pane.height()), QPoint(0, 0)}};
        }
        case CompareMode::Blink:
            return {{m_blinkShowsB ? CompareSide::B : CompareSide::A, whole, QPoint(0, 0)}};
        case CompareMode::Difference:
            return {{CompareSide::Difference, whole, QPoint(0, 0)}};
        case CompareMode::Single:
            break;
    }
    return {{CompareSide::A, whole, QPoint(0, 0)}};
}

QPointF CompareLayers::inSide(const QPointF& position, const QSize& pane) const {
    for (const Area& area : areas(pane)) {
        if (area.clip.contains(position.toPoint())) {
            return position - area.origin;
        }
    }
    return position;
}

void CompareLayers::paintPicture(QPainter& painter, CompareSide side, const QTransform& toPane,
                                 const QSize& pane, qreal devicePixelRatio) {
    const bool missing = layer(side).picture().isEmpty();
    layer(missing ? CompareSide::A : side).paint(painter, toPane, sideSize(pane), devicePixelRatio);
}

void CompareLayers::paintCaptions(QPainter& painter, const QSize& pane, const QFont& font) const {
    const QFont captionFont = smallFont(font);
    const QFontMetrics metrics(captionFont);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont);
    for (const Area& area : areas(pane)) {
        const QString text = caption(area.side);
        if (text.isEmpty()) {
            continue;
        }
        QRect box(0, 0, metrics.horizontalAdvance(text) + 2 * space::small, metrics.height() + space::small);
        const QPoint inset(space::medium, -space::medium);
        if (m_mode == CompareMode::Split && area.side == CompareSide::B) {
            box.moveBottomRight(area.clip.bottomRight() + QPoint(-inset.x(), inset.y()));
        } else {
            box.moveBottomLeft(area.clip.bottomLeft() + inset);
        }
        painter.setClipRect(area.clip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 165));
        painter.drawRoundedRect(box, space::tiny, space::tiny);
        painter.setPen(Theme::darkTheme().surroundText);
        painter.drawText(box, Qt::AlignCenter, text);
    }
    painter.restore();
}

void CompareLayers::paintDivider(QPainter& painter, const QSize& pane) const {
    if (m_mode != CompareMode::Split) {
        return;
    }
    const double x = std::round(m_divider * pane.width());
    const QPointF centre(x, pane.height() / 2.0);
    painter.save();
    painter.fillRect(QRectF(x - 1, 0, 2, pane.height()), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, handleRadius, handleRadius);
    painter.setPen(QPen(QColor(60, 60, 60), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = centre + QPointF(side * 8, 0);
        painter.drawPolyline(QPolygonF({tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)}));
    }
    painter.restore();
}

}  // namespace tessera::ui
