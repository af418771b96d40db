// Keeps FFmpeg and its encoders from printing: the program has its own way to talk.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::media {

// Once for the process; a log level that was set on purpose is kept.
void quietLibraryLog();

}  // namespace tessera::media
