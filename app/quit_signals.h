// Ends the window politely when the system asks the program to end.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace tessera::app {

// `leave` runs on the UI thread after SIGTERM, SIGINT or SIGHUP; a second signal ends the program at once.
void leaveOnSignals(QObject* context, std::function<void()> leave);

}  // namespace tessera::app
