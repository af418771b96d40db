// Draws one picture through a view transform, from a copy at screen resolution that is kept until either
// changes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/picture_levels.h"

#include <QPixmap>
#include <QTransform>

class QPainter;

namespace tessera::ui {

// Not a widget: a view may show several side by side, each with its own layer and one common transform.
class PictureLayer {
public:
    void setPicture(const PictureLevels& picture);
    [[nodiscard]] const PictureLevels& picture() const noexcept { return m_picture; }

    void paint(QPainter& painter, const QTransform& toPane, const QSize& pane, qreal devicePixelRatio);

private:
    void render(const QTransform& toPane, const QSize& pane, qreal devicePixelRatio);

    PictureLevels m_picture;
    QPixmap m_rendered;
    QTransform m_renderedWith;
    bool m_stale = true;
};

}  // namespace tessera::ui
