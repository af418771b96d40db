// SIGINT and SIGTERM become a request to stop; a second one ends the program at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

namespace tessera::app {

// Call early in main(). The request is made on a thread of its own. SIGINT is a person who gives up: what is left is
// `onInterrupt`, read when it comes. SIGTERM is a machine that shuts down or wants its place back: the job is kept.
void stopOnSignals(RunControl& control, const AfterStop& onInterrupt);

// The signal that came, 0 if none did.
[[nodiscard]] int receivedSignal() noexcept;

}  // namespace tessera::app
