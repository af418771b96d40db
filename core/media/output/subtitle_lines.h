// Text lines for containers that show one at a time: lines that overlap become one with all of them, for as long.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/av_ptr.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace tessera::media {

// For mov_text. Packets come in the order of their times, all in one time base.
class SubtitleLines {
public:
    void push(const AVPacket& packet);
    void finish();  // no more will come
    [[nodiscard]] bool pop(AVPacket& packet);
    [[nodiscard]] bool joined() const noexcept { return m_joined; }  // two lines were ever shown as one

private:
    struct Line {
        std::int64_t end = 0;
        PacketPtr packet;
    };

    void showUntil(std::int64_t time);
    [[nodiscard]] PacketPtr joinedPacket() const;

    std::deque<Line> m_shown;  // at m_time
    std::int64_t m_time = 0;
    std::deque<PacketPtr> m_done;
    bool m_joined = false;
};

}  // namespace tessera::media
