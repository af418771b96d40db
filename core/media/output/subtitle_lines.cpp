#include "core/media/output/subtitle_lines.h"

#include <algorithm>

namespace tessera::media {

namespace {

// The text of a mov_text sample: its length in two bytes, then the words, then boxes of styles.
std::string wordsOf(const AVPacket& packet) {
    if (packet.size < 2) {
        return {};
    }
    const int length = std::min(packet.data[0] * 256 + packet.data[1], packet.size - 2);
    return {reinterpret_cast<const char*>(packet.data) + 2, static_cast<std::size_t>(length)};
}

}  // namespace

// Styles count characters from the beginning of one line; joined lines go without them.
PacketPtr SubtitleLines::joinedPacket() const {
    PacketPtr packet = makePacket();
    if (m_shown.size() == 1) {
        check(av_packet_ref(packet.get(), m_shown.front().packet.get()), "no room for subtitles");
        return packet;
    }
    std::string words;
    for (const Line& line : m_shown) {
        words += (words.empty() ? "" : "\n") + wordsOf(*line.packet);
    }
    constexpr std::size_t most = 0xffff;
    words.resize(std::min(words.size(), most));
    check(av_new_packet(packet.get(), static_cast<int>(words.size()) + 2), "no room for subtitles");
    check(av_packet_copy_props(packet.get(), m_shown.front().packet.get()), "no room for subtitles");
    packet->data[0] = static_cast<std::uint8_t>(words.size() >> 8);
    packet->data[1] = static_cast<std::uint8_t>(words.size() & 255);
    std::copy(words.begin(), words.end(), packet->data + 2);
    packet->stream_index = m_shown.front().packet->stream_index;
    return packet;
}

// What is shown from m_time on, piece by piece, as lines end.
void SubtitleLines::showUntil(std::int64_t time) {
    while (!m_shown.empty() && m_time < time) {
        const std::int64_t firstEnd = std::ranges::min_element(m_shown, {}, &Line::end)->end;
        const std::int64_t end = std::min(firstEnd, time);
        if (end > m_time) {
            PacketPtr packet = joinedPacket();
            packet->pts = m_time;
            packet->dts = m_time;
            packet->duration = end - m_time;
            m_done.push_back(std::move(packet));
            m_joined = m_joined || m_shown.size() > 1;
            m_time = end;
        }
        std::erase_if(m_shown, [this](const Line& line) { return line.end <= m_time; });
    }
}

void SubtitleLines::push(const AVPacket& packet) {
    showUntil(packet.pts);
    m_time = m_shown.empty() ? packet.pts : std::max(m_time, packet.pts);
    PacketPtr copy = makePacket();
    check(av_packet_ref(copy.get(), &packet), "no room for subtitles");
    m_shown.push_back({packet.pts + std::max<std::int64_t>(1, packet.duration), std::move(copy)});
}

void SubtitleLines::finish() {
    showUntil(INT64_MAX);
}

bool SubtitleLines::pop(AVPacket& packet) {
    if (m_done.empty()) {
        return false;
    }
    av_packet_unref(&packet);
    av_packet_move_ref(&packet, m_done.front().get());
    m_done.pop_front();
    return true;
}

}  // namespace tessera::media
