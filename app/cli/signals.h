// SIGINT, SIGTERM and SIGHUP become a request to stop; a second one ends the program at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_control.h"

#include <filesystem>

namespace tessera::app {

// Call early in main(). The request is made on a thread of its own. SIGINT is a person who gives up: what is left is
// `onInterrupt`, read when it comes. SIGTERM is a machine that shuts down or wants its place back, SIGHUP a
// terminal that was closed: the job is kept.
// A run that does not end within a second and a half is left where it is, unless it has a playable file to finish: the
// program ends as if it were killed.
void stopOnSignals(RunControl& control, const AfterStop& onInterrupt);

// Where the run that begins now keeps its job. Any thread.
void rememberJobFolder(const std::filesystem::path& folder);

// The signal that came, 0 if none did.
[[nodiscard]] int receivedSignal() noexcept;

}  // namespace tessera::app
