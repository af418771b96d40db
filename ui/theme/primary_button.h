// Marks the one button of a window that matters most.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

// Dynamic property of a QPushButton: true makes it the primary button, filled with the accent.
constexpr const char* primaryProperty = "tesseraPrimary";

}  // namespace tessera::ui
