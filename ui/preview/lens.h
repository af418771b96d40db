// A magnifying glass at the mouse: the same spot of every picture that is compared, side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/compare_layers.h"

#include <QPointF>
#include <QTransform>

class QPainter;

namespace tessera::ui {

// One glass for a single picture or the difference; two, A and B, otherwise. `spot`: in coded pixels; `toPane`:
// from there to a side. Pixels are shown as they are, never smoothed.
void paintLens(QPainter& painter, const CompareLayers& layers, const QPointF& spot, const QTransform& toPane,
               const QPointF& mouse, qreal devicePixelRatio);

}  // namespace tessera::ui
