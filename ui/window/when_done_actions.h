// What happens when all is converted: the choice, and the warning before the computer is suspended.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

class NoticeBar;
class QueueCompanion;
class WindowActions;
class WindowSettings;

// All of them outlive `actions`.
void connectWhenDone(WindowActions& actions, QueueCompanion& companion, WindowSettings& settings,
                     NoticeBar& notice);

}  // namespace tessera::ui
