#include "core/media/container/container_formats.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

extern "C" {
#include <libavutil/crc.h>
}

namespace tessera::media {

namespace {

constexpr std::size_t pageHeader = 27;

struct OggStream {
    std::uint64_t nextPage = 0;
    bool isClosed = false;
};

bool isPage(std::span<const std::uint8_t> bytes) {
    return bytes.size() >= pageHeader && std::memcmp(bytes.data(), "OggS", 4) == 0;
}

std::int64_t nextPage(ContainerBytes& bytes, std::int64_t from) {
    constexpr std::size_t step = 1 << 16;
    while (from < bytes.size() && !bytes.stopRequested()) {
        const auto part = bytes.at(from, step);
        for (std::size_t i = 0; i + 4 <= part.size(); ++i) {
            if (std::memcmp(part.data() + i, "OggS", 4) == 0) {
                return from + static_cast<std::int64_t>(i);
            }
        }
        if (part.size() < 4) {
            break;
        }
        from += static_cast<std::int64_t>(part.size()) - 3;
    }
    return bytes.size();
}

// The page's own sum counts as zero in it.
bool sumFits(ContainerBytes& bytes, std::int64_t position, std::int64_t length) {
    const auto page = bytes.at(position, static_cast<std::size_t>(length));
    constexpr std::size_t sumAt = 22;
    constexpr std::array<std::uint8_t, 4> zeros{};
    const AVCRC* table = av_crc_get_table(AV_CRC_32_IEEE);
    std::uint32_t sum = av_crc(table, 0, page.data(), sumAt);
    sum = av_crc(table, sum, zeros.data(), zeros.size());
    sum = av_crc(table, sum, page.data() + sumAt + 4, page.size() - sumAt - 4);
    return littleEndian(page.subspan(sumAt, 4)) ==
           ((sum & 0xFF) << 24 | (sum & 0xFF00) << 8 | (sum >> 8 & 0xFF00) | sum >> 24);
}

}  // namespace

void checkOgg(ContainerBytes& bytes, ContainerCheck& check) {
    std::map<std::uint64_t, OggStream> streams;
    std::int64_t position = 0;
    while (position < bytes.size() && !bytes.stopRequested()) {
        const auto head = bytes.at(position, pageHeader + 255);
        const std::size_t segments = isPage(head) ? head[26] : 0;
        if (head.size() < pageHeader + segments) {
            check.endsOpen = true;
            return;
        }
        if (!isPage(head)) {
            ++check.lostPlaces;
            position = nextPage(bytes, position + 1);
            continue;
        }
        std::int64_t length = static_cast<std::int64_t>(pageHeader + segments);
        for (std::size_t i = 0; i < segments; ++i) {
            length += head[pageHeader + i];
        }
        const std::uint64_t serial = littleEndian(head.subspan(14, 4));
        const std::uint64_t number = littleEndian(head.subspan(18, 4));
        const bool isLast = (head[5] & 4) != 0;
        if (position + length > bytes.size()) {
            check.missingBytes = position + length - bytes.size();
            return;
        }
        ++check.sums;
        if (!sumFits(bytes, position, length)) {
            ++check.badSums;
            position = nextPage(bytes, position + 1);  // its length may lie
            continue;
        }
        OggStream& stream = streams[serial];
        check.gaps += number > stream.nextPage ? 1 : 0;
        stream.nextPage = number + 1;
        stream.isClosed = isLast;
        position += length;
    }
    check.endsOpen = std::ranges::any_of(streams, [](const auto& stream) { return !stream.second.isClosed; });
}

int transportPacketBytes(ContainerBytes& bytes) {
    constexpr std::uint8_t sync = 0x47;
    constexpr int packetsToSee = 5;
    for (const auto& [distance, first] : {std::pair{188, 0}, std::pair{192, 4}, std::pair{204, 0}}) {
        bool fits = true;
        for (int i = 0; i < packetsToSee && fits; ++i) {
            const auto head = bytes.at(first + std::int64_t{i} * distance, 1);
            fits = !head.empty() && head[0] == sync;
        }
        if (fits) {
            return distance;
        }
    }
    return 0;
}

void checkTransportStream(ContainerBytes& bytes, ContainerCheck& check) {
    const int distance = transportPacketBytes(bytes);
    if (distance == 0) {
        return;
    }
    constexpr std::uint8_t sync = 0x47;
    constexpr int padding = 0x1FFF;
    std::array<int, padding + 1> counters{};
    counters.fill(-1);
    std::int64_t position = distance == 192 ? 4 : 0;
    bool isLost = false;
    for (; position + 188 <= bytes.size() && !bytes.stopRequested();) {
        const auto packet = bytes.at(position, 188);
        if (packet[0] != sync) {
            check.lostPlaces += isLost ? 0 : 1;
            isLost = true;
            ++position;
            continue;
        }
        isLost = false;
        position += distance;
        const int stream = (packet[1] & 0x1F) << 8 | packet[2];
        const bool hasContents = (packet[3] & 0x10) != 0;
        const bool hasField = (packet[3] & 0x20) != 0 && packet[4] > 0;
        const bool isAnnounced = hasField && (packet[5] & 0x80) != 0;
        const int counter = packet[3] & 0x0F;
        check.gaps += (packet[1] & 0x80) != 0 ? 1 : 0;  // the receiver could not repair it
        int& last = counters[static_cast<std::size_t>(stream)];
        if (stream == padding || !hasContents) {
            continue;
        }
        const bool follows = last < 0 || isAnnounced || counter == last || counter == ((last + 1) & 0x0F);
        check.gaps += follows ? 0 : 1;
        last = counter;
    }
    const std::int64_t rest = bytes.size() - position;
    check.missingBytes = rest > 0 && rest < 188 ? 188 - rest : 0;
}

}  // namespace tessera::media
