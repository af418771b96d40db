// Our own line icons, drawn in the palette's colours at the size and device ratio that is asked for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tessera::ui {

// Makes resources/ reachable; the functions below do it by themselves.
void loadResources();

[[nodiscard]] QIcon applicationIcon();

// `name`: a file of resources/icons without ".svg". The icon follows the application's palette, also when it
// changes.
[[nodiscard]] QIcon icon(const QString& name);

// In one colour, whatever the palette.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

}  // namespace tessera::ui
