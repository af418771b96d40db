#include "ui/preview/lens.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {

constexpr double radius = 96;
constexpr double distance = 8;  // between two glasses
constexpr double devicePixelsPerPixel = 4;
constexpr double leastMagnification = 2;  // of what is on the screen

void paintGlass(QPainter& painter, const QImage& image, const QPointF& centre,
                const QTransform& spotToGlass) {
    QPainterPath glass;
    glass.addEllipse(centre, radius, radius);
    painter.save();
    painter.setClipPath(glass);
    painter.fillPath(glass, Theme::darkTheme().surround);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.save();
    painter.setTransform(spotToGlass, true);
    painter.drawImage(QPointF(0, 0), image);
    painter.restore();
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 120), 4));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(centre, radius, radius);
}

void paintName(QPainter& painter, const QString& name, const QPointF& centre) {
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(name) + 2 * space::small, metrics.height() + space::tiny);
    box.moveCenter(centre + QPointF(0, radius - box.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawRoundedRect(box, space::tiny, space::tiny);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, name);
}

}  // namespace

void paintLens(QPainter& painter, const CompareLayers& layers, const QPointF& spot, const QTransform& toPane,
               const QPointF& mouse, qreal devicePixelRatio) {
    QList<CompareSide> sides{CompareSide::A, CompareSide::B};
    if (layers.mode() == CompareMode::Single) {
        sides = {CompareSide::A};
    } else if (layers.mode() == CompareMode::Difference) {
        sides = {CompareSide::Difference};
    }
    const double shown = std::hypot(toPane.m11(), toPane.m12());  // logical pixels a coded pixel
    const double factor = std::max(devicePixelsPerPixel / devicePixelRatio / shown, leastMagnification);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double x = mouse.x() - (static_cast<double>(sides.size()) - 1) * (radius + distance / 2);
    for (const CompareSide side : sides) {
        const PictureLevels& picture = layers.layer(side).picture();
        const QPointF centre(x, mouse.y());
        x += 2 * radius + distance;
        if (picture.isEmpty()) {
            continue;
        }
        const QPointF origin = toPane.map(spot);
        QTransform spotToGlass = toPane;
        spotToGlass *= QTransform::fromTranslate(-origin.x(), -origin.y());
        spotToGlass *= QTransform::fromScale(factor, factor);
        spotToGlass *= QTransform::fromTranslate(centre.x(), centre.y());
        paintGlass(painter, picture.full(), centre, spotToGlass);
        if (sides.size() > 1) {
            paintName(painter, side == CompareSide::A ? QStringLiteral("A") : QStringLiteral("B"), centre);
        }
    }
    painter.restore();
}

}  // namespace tessera::ui
