// How loud a sound is all along: what is left to compare where it was encoded anew.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <vector>

namespace tessera::verify {

inline constexpr double secondsPerLevel = 0.1;

// In dB below full scale, one for every tenth of a second from `start` on, in seconds on the file's clock; -120 where there
// is none. A joined recording's parts follow each other once a reader of `path` found them. Empty for a sound that cannot be decoded, or when stopped.
[[nodiscard]] std::vector<float> soundLevels(const std::filesystem::path& path, int stream, double start,
                                             const std::stop_token& stop);

// How many of the levels tell that one is silent where the other is heard, each allowed to be a tenth of a second off.
[[nodiscard]] std::size_t unlikeLevels(const std::vector<float>& source, const std::vector<float>& output);

}  // namespace tessera::verify
