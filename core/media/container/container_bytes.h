// The bytes of a container file, read forward through a window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace tessera::media {

class ContainerBytes {
public:
    ContainerBytes(const std::filesystem::path& path, std::stop_token stop);

    // Of the file; 0 when it cannot be read.
    [[nodiscard]] std::int64_t size() const noexcept { return m_size; }
    [[nodiscard]] bool stopRequested() const noexcept { return m_stop.stop_requested(); }

    // `count` bytes (at most a window of 1 MiB) from `offset`; fewer at the end of the file. Good until the next call.
    [[nodiscard]] std::span<const std::uint8_t> at(std::int64_t offset, std::size_t count);

    // CRC-32 of a stretch of any length, with FFmpeg's table of that number (AVCRCId).
    [[nodiscard]] std::uint32_t checksum(int table, std::uint32_t begin, std::int64_t offset,
                                         std::int64_t count);

private:
    files::Descriptor m_file;
    std::stop_token m_stop;
    std::int64_t m_size = 0;
    std::int64_t m_start = 0;  // of the window
    std::vector<std::uint8_t> m_window;
};

[[nodiscard]] std::uint64_t bigEndian(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] std::uint64_t littleEndian(std::span<const std::uint8_t> bytes) noexcept;

}  // namespace tessera::media
