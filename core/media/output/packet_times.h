// The times of a finished file's video packets, and the places where it can be cut without decoding.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace tessera::media {

struct PacketTime {
    std::int64_t pts = 0;
    std::int64_t dts = 0;  // where the container says none, the library's guess
    std::int64_t duration = 0;
    bool isKey = false;
};

// Frames [first, end), counted as they are shown.
struct FrameRun {
    std::int64_t first = 0;
    std::int64_t end = 0;

    bool operator==(const FrameRun&) const = default;
    [[nodiscard]] std::int64_t count() const noexcept { return end - first; }
};

struct PacketTimes {
    Rational timeBase{1};
    std::vector<PacketTime> packets;  // in the order in which they are decoded

    [[nodiscard]] std::int64_t count() const noexcept { return static_cast<std::int64_t>(packets.size()); }
};

// Reads the whole file, decodes nothing. Nothing when stopped. Throws Error(BadInput) for a file that cannot be read or has
// packets without a time.
[[nodiscard]] std::optional<PacketTimes> readPacketTimes(const std::filesystem::path& path,
                                                         std::stop_token stop);

// For each packet, the number of its frame as frames are shown.
[[nodiscard]] std::vector<std::int64_t> shownNumbers(const PacketTimes& times);

// The smallest run of whole closed groups that covers `wanted`: from a key frame to before another, with nothing outside
// shown between them. Its packets have the numbers of its frames.
[[nodiscard]] FrameRun closedRun(const PacketTimes& times, const FrameRun& wanted);

}  // namespace tessera::media
