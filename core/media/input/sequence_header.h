// MPEG-1 and MPEG-2: where a video changes its shape within one stream. FFmpeg's decoder drops the picture that it still
// holds there, so it has to be drained first.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace tessera::media {

// Watches the packets of one stream. One thread.
class SequenceHeaders {
public:
    // True for a packet that begins with a sequence header of another size, pixel shape or rate than the one before.
    [[nodiscard]] bool startsAnother(std::span<const std::uint8_t> packet) {
        constexpr std::size_t start = 4;  // of what follows 00 00 01 B3
        constexpr std::size_t length = 4;
        if (packet.size() < start + length || packet[0] != 0 || packet[1] != 0 || packet[2] != 1 ||
            packet[3] != 0xB3) {
            return false;
        }
        std::uint32_t shape = 0;
        for (const std::uint8_t byte : packet.subspan(start, length)) {
            shape = shape << 8 | byte;
        }
        const bool isAnother = m_shape.value_or(shape) != shape;
        m_shape = shape;
        return isAnother;
    }

private:
    std::optional<std::uint32_t> m_shape;
};

}  // namespace tessera::media
