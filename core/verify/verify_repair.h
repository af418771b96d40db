// Proves that only one run of frames was exchanged in a file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/output/packet_times.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace tessera::verify {

// What is not the same in both files besides the contents of the video's packets of `run`: "audio stream #1 (aac, eng)",
// "" when nothing is. Compared are what the files say of themselves, of their streams and chapters, and all packets with their
// times, byte by byte; of the run's, their times. Throws Error(BadInput) for a file that cannot be read.
[[nodiscard]] std::string differenceOutside(const std::filesystem::path& before,
                                            const std::filesystem::path& after, const media::FrameRun& run,
                                            std::stop_token stop);

}  // namespace tessera::verify
