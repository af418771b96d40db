// How much of a file is its video.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace tessera::media {

// Bytes of all packets of the video. Reads the file once without decoding. Less when stopped. Throws Error(BadInput).
[[nodiscard]] std::int64_t videoBytes(const std::filesystem::path& path, std::stop_token stop);

}  // namespace tessera::media
