// Ends reading that was stopped, or that goes round in circles.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <stop_token>

namespace tessera::media {

// FFmpeg asks it before every read from the disk. One thread.
class ReadWatch {
public:
    // `fileBytes`: of the file that is read. `longest`: how long one call into FFmpeg may go on after it has read twice
    // that much without giving anything back.
    ReadWatch(std::stop_token stop, std::int64_t fileBytes, std::chrono::milliseconds longest)
        : m_stop(std::move(stop)), m_fileBytes(fileBytes), m_longest(longest) {}

    // A call into FFmpeg begins.
    void begin() noexcept;

    [[nodiscard]] bool stopRequested() const noexcept { return m_stop.stop_requested(); }
    // Whether the last call was ended because it went on for too long.
    [[nodiscard]] bool isExceeded() const noexcept { return m_isExceeded; }

    // An AVIOInterruptCB; `watch` is a ReadWatch. 1 ends the call.
    static int interrupts(void* watch) noexcept;

private:
    [[nodiscard]] bool goesOnForever() noexcept;

    std::stop_token m_stop;
    std::int64_t m_fileBytes;
    std::chrono::milliseconds m_longest;
    std::chrono::steady_clock::time_point m_begun;
    std::int64_t m_reads = 0;
    bool m_isExceeded = false;
};

}  // namespace tessera::media
