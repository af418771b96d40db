// A button that stands for an action: a picture, with the action's words for whoever does not see it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace tessera::ui {

// Its accessible name follows the action's text.
[[nodiscard]] QToolButton* makeActionButton(QAction* action, QWidget* parent);

}  // namespace tessera::ui
