// The user guide, inside the program.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::ui {

// One window, however often it is asked for; it is gone with `parent`, or when it is closed.
void showGuide(QWidget* parent);

}  // namespace tessera::ui
