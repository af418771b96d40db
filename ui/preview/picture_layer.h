// Draws one picture through a view transform, from a copy at screen resolution that is kept until either
// changes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/picture_levels.h"

#include <QList>
#include <QPixmap>
#include <QPoint>
#include <QTransform>

class QPainter;

namespace tessera::ui {

// Not a widget: a view may show several side by side, each with its own layer and one common transform.
class PictureLayer {
public:
    // `coded`: the size that it is drawn in, where it is a smaller copy; by default its own.
    void setPicture(const PictureLevels& picture, const QSize& coded = {});
    // Lies on top of the picture, `at` coded pixels from its corner, until the next picture.
    void addPart(const PictureLevels& part, const QPoint& at);
    [[nodiscard]] const PictureLevels& picture() const noexcept { return m_picture; }

    void paint(QPainter& painter, const QTransform& toPane, const QSize& pane, qreal devicePixelRatio);

private:
    void render(const QTransform& toPane, const QSize& pane, qreal devicePixelRatio);

    struct Part {
        PictureLevels picture;
        QPoint at;
    };
    void draw(QPainter& painter, const PictureLevels& picture, const QRectF& area, double scale) const;

    PictureLevels m_picture;
    QSize m_coded;
    QList<Part> m_parts;
    QPixmap m_rendered;
    QTransform m_renderedWith;
    bool m_stale = true;
};

}  // namespace tessera::ui
