#include "ui/preview/view_transform.h"

#include <algorithm>
#include <cmath>

namespace tessera::ui {

namespace {
constexpr double margin = 16;  // logical pixels around a picture that fits
constexpr double smallestScale = 0.02;
constexpr double largestScale = 32;
}  // namespace

PictureShape shapeOf(const media::VideoInfo& video) {
    const double aspect = video.sampleAspect.num() > 0 ? video.sampleAspect.toDouble() : 1.0;
    return {QSize(video.size.width, video.size.height), aspect, video.rotationDegrees, video.mirrored};
}

QSizeF PictureShape::shown() const {
    QSizeF size(coded);
    if (sampleAspect >= 1) {
        size.rwidth() *= sampleAspect;
    } else if (sampleAspect > 0) {
        size.rheight() /= sampleAspect;
    }
    return rotationDegrees % 180 == 0 ? size : size.transposed();
}

void ViewTransform::setPane(const QSizeF& size, double devicePixelRatio) {
    const QPointF shift((size.width() - m_pane.width()) / 2, (size.height() - m_pane.height()) / 2);
    m_pane = size;
    m_devicePixelRatio = devicePixelRatio;
    m_topLeft += shift;
    update();
}

void ViewTransform::setShape(const PictureShape& shape) {
    if (shape == m_shape) {
        return;
    }
    m_shape = shape;
    fit();
}

void ViewTransform::fit() {
    m_fit = true;
    update();
}

void ViewTransform::setScale(double scale, const QPointF& anchor) {
    const double wanted = std::clamp(scale, std::min(smallestScale, fitScale()), largestScale);
    const double ratio = wanted / m_scale;
    m_fit = false;
    m_topLeft = anchor - (anchor - m_topLeft) * ratio;
    m_scale = wanted;
    update();
}

void ViewTransform::pan(const QPointF& delta) {
    m_fit = false;
    m_topLeft += delta;
    update();
}

double ViewTransform::fitScale() const {
    const QSizeF shown = m_shape.shown();
    if (shown.isEmpty()) {
        return 1;
    }
    const double width = std::max(m_pane.width() - 2 * margin, 1.0);
    const double height = std::max(m_pane.height() - 2 * margin, 1.0);
    return std::min(width / shown.width(), height / shown.height()) * m_devicePixelRatio;
}

QSizeF ViewTransform::scaledSize() const {
    return m_shape.shown() * (m_scale / m_devicePixelRatio);
}

void ViewTransform::update() {
    if (m_fit) {
        m_scale = fitScale();
        const QSizeF size = scaledSize();
        m_topLeft = QPointF((m_pane.width() - size.width()) / 2, (m_pane.height() - size.height()) / 2);
    } else {
        keepInView();
    }
    // The corner on a whole device pixel: at 1:1 no pixel is then blurred over two.
    m_topLeft = QPointF(std::round(m_topLeft.x() * m_devicePixelRatio) / m_devicePixelRatio,
                        std::round(m_topLeft.y() * m_devicePixelRatio) / m_devicePixelRatio);
}

// A picture smaller than the pane is centred; a larger one can be moved until its edge meets the pane's
// middle.
void ViewTransform::keepInView() {
    const QSizeF size = scaledSize();
    const auto limited = [](double corner, double length, double pane) {
        return length <= pane ? (pane - length) / 2 : std::clamp(corner, pane / 2 - length, pane / 2);
    };
    m_topLeft = QPointF(limited(m_topLeft.x(), size.width(), m_pane.width()),
                        limited(m_topLeft.y(), size.height(), m_pane.height()));
}

QTransform ViewTransform::pictureToPane() const {
    if (m_shape.coded.isEmpty()) {
        return {};
    }
    const QSizeF size = scaledSize();
    const bool sideways = m_shape.rotationDegrees % 180 != 0;
    const QSizeF upright = sideways ? size.transposed() : size;  // before rotation
    QTransform transform;
    transform.translate(m_topLeft.x() + size.width() / 2, m_topLeft.y() + size.height() / 2);
    transform.rotate(m_shape.rotationDegrees);
    if (m_shape.mirrored) {
        transform.scale(-1, 1);
    }
    transform.translate(-upright.width() / 2, -upright.height() / 2);
    transform.scale(upright.width() / m_shape.coded.width(), upright.height() / m_shape.coded.height());
    return transform;
}

QRectF ViewTransform::pictureRect() const {
    return QRectF(m_topLeft, scaledSize());
}

}  // namespace tessera::ui
