// Tab and screen readers go through a window as the eye does: in the order of the layouts, whatever was made first.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tessera::ui {

// Everything under `root` that Tab stops at, in the order of the layouts.
[[nodiscard]] QList<QWidget*> focusOrderOf(QWidget* root);

// Both orders. What lies in no layout comes last, and stays on top. UI thread.
void putInReadingOrder(QWidget* root);

}  // namespace tessera::ui
