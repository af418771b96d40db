#include "ui/preview/picture_layer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tessera::ui {

void PictureLayer::setPicture(const PictureLevels& picture, const QSize& coded) {
    m_picture = picture;
    m_coded = coded.isEmpty() ? picture.size() : coded;
    m_parts.clear();
    m_stale = true;
}

void PictureLayer::addPart(const PictureLevels& part, const QPoint& at) {
    m_parts.append({part, at});
    m_stale = true;
}

void PictureLayer::draw(QPainter& painter, const PictureLevels& picture, const QRectF& area,
                        double scale) const {
    painter.drawImage(area, picture.forScale(scale * area.width() / picture.size().width()));
}

void PictureLayer::paint(QPainter& painter, const QTransform& toPane, const QSize& pane,
                         qreal devicePixelRatio) {
    if (m_picture.isEmpty()) {
        return;
    }
    if (m_stale || m_renderedWith != toPane || m_rendered.size() != pane * devicePixelRatio) {
        render(toPane, pane, devicePixelRatio);
    }
    painter.drawPixmap(0, 0, m_rendered);
}

void PictureLayer::render(const QTransform& toPane, const QSize& pane, qreal devicePixelRatio) {
    m_rendered = QPixmap(pane * devicePixelRatio);
    m_rendered.setDevicePixelRatio(devicePixelRatio);
    m_rendered.fill(Qt::transparent);
    m_renderedWith = toPane;
    m_stale = false;

    const double scale =
        std::hypot(toPane.m11(), toPane.m12()) * devicePixelRatio;  // device pixels per coded pixel
    QPainter painter(&m_rendered);
    // Enlarged a lot, people want to see the pixels themselves.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 4);
    painter.setTransform(toPane, true);
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(m_coded)));  // parts reach into the padding
    draw(painter, m_picture, QRectF(QPointF(0, 0), QSizeF(m_coded)), scale);
    for (const Part& part : m_parts) {
        draw(painter, part.picture, QRectF(part.at, QSizeF(part.picture.size())), scale);
    }
}

}  // namespace tessera::ui
