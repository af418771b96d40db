// Windows that fit the screen that they are on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace tessera::ui {

// As large as usual, or as the screen has room for, with the frame that the desktop draws around a window.
void resizeOnScreen(QWidget& window, const QSize& usual);

}  // namespace tessera::ui
