// How the picture is looked at, and where the playhead goes: what the View and Go menus do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

class PictureArea;
class WindowActions;
class WindowSettings;

// Also puts the buttons beside picture and playhead. The settings outlive the actions.
void connectPictureActions(WindowActions& actions, PictureArea& picture, WindowSettings& settings);

}  // namespace tessera::ui
