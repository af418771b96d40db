// Says what the program is, its version and its licence.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tessera::ui {

// Returns at once; the dialog deletes itself.
void showAboutDialog(QWidget* parent);

}  // namespace tessera::ui
