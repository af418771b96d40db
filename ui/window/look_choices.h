// The choices of appearance and language.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

class WindowActions;
class WindowSettings;

// Each holds for the whole application and is remembered. The settings outlive the actions.
void connectLook(WindowActions& actions, WindowSettings& settings);

}  // namespace tessera::ui
