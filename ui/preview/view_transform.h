// Where each pixel of the coded picture lies in the pane: fit, zoom, pan, pixel aspect and rotation.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/input/media_info.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QTransform>

namespace tessera::ui {

// What the coded picture needs to be shown upright and in shape.
struct PictureShape {
    QSize coded;
    double sampleAspect = 1;  // pixel width / height
    int rotationDegrees = 0;  // clockwise, as shown: 0, 90, 180, 270
    bool mirrored = false;    // left and right exchanged, before it is turned

    [[nodiscard]] QSizeF shown() const;  // after aspect and rotation
    bool operator==(const PictureShape&) const = default;
};

[[nodiscard]] PictureShape shapeOf(const media::VideoInfo& video);

// Pure arithmetic. Pane coordinates are logical pixels; scale() counts device pixels.
class ViewTransform {
public:
    void setPane(const QSizeF& size, double devicePixelRatio);
    void setShape(const PictureShape& shape);
    [[nodiscard]] const PictureShape& shape() const noexcept { return m_shape; }

    // Shrinks or enlarges the picture to the pane, and follows the pane's size from then on.
    void fit();
    [[nodiscard]] bool isFit() const noexcept { return m_fit; }

    // Device pixels per shown pixel: 1 is 1:1. The picture's point under `anchor` stays there.
    void setScale(double scale, const QPointF& anchor);
    [[nodiscard]] double scale() const noexcept { return m_scale; }

    void pan(const QPointF& delta);

    [[nodiscard]] QTransform pictureToPane() const;  // coded pixels to logical pixels
    [[nodiscard]] QRectF pictureRect() const;        // in the pane

private:
    void update();
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] QSizeF scaledSize() const;  // logical pixels
    void keepInView();

    QSizeF m_pane;
    double m_devicePixelRatio = 1;
    PictureShape m_shape;
    bool m_fit = true;
    double m_scale = 1;
    QPointF m_topLeft;  // of the picture, in the pane
};

}  // namespace tessera::ui
