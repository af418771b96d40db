// What the Edit menu and the queue's keys do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::ui {

class Session;
class WindowActions;

// The session outlives the actions.
void connectEditActions(WindowActions& actions, Session& session);

}  // namespace tessera::ui
