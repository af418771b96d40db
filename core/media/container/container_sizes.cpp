#include "core/media/container/container_formats.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <string_view>

extern "C" {
#include <libavutil/crc.h>
}

namespace tessera::media {

namespace {

bool says(std::span<const std::uint8_t> bytes, std::string_view text) {
    return bytes.size() >= text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

void needs(std::int64_t end, const ContainerBytes& bytes, ContainerCheck& check) {
    check.missingBytes = std::max(check.missingBytes, end - bytes.size());
}

// Behind the blocks that follow each other until one is empty; -1 when the file ends among them.
std::int64_t behindBlocks(ContainerBytes& bytes, std::int64_t position) {
    while (!bytes.stopRequested()) {
        const auto length = bytes.at(position, 1);
        if (length.empty()) {
            return -1;
        }
        position += 1 + length[0];
        if (length[0] == 0) {
            return position;
        }
    }
    return -1;
}

std::int64_t colourTableBytes(std::uint8_t flags) {
    return (flags & 0x80) != 0 ? 3 * (2 << (flags & 7)) : 0;
}

}  // namespace

void checkRiff(ContainerBytes& bytes, ContainerCheck& check) {
    std::int64_t position = 0;
    while (!bytes.stopRequested()) {
        const auto head = bytes.at(position, 12);
        if (!says(head, "RIFF") || head.size() < 12) {
            return;  // whatever was put behind
        }
        const auto size = static_cast<std::int64_t>(littleEndian(head.subspan(4, 4)));
        constexpr std::int64_t unknown = 0xFFFFFFFF;
        if (size == 0 || size == unknown) {
            check.endsOpen = true;
            return;
        }
        needs(position + 8 + size, bytes, check);
        position += 8 + size + size % 2;
    }
}

void checkBoxes(ContainerBytes& bytes, ContainerCheck& check) {
    std::int64_t position = 0;
    while (position < bytes.size() && !bytes.stopRequested()) {
        const auto head = bytes.at(position, 16);
        if (head.size() < 8) {
            check.endsOpen = true;
            return;
        }
        if (!std::all_of(head.begin() + 4, head.begin() + 8,
                         [](std::uint8_t c) { return std::isprint(c) != 0 || c == 0xA9; })) {
            ++check.lostPlaces;
            return;
        }
        std::uint64_t size = bigEndian(head.first(4));
        if (size == 0) {
            return;  // until the end of the file
        }
        if (size == 1 && head.size() == 16) {
            size = bigEndian(head.subspan(8, 8));
        }
        constexpr std::uint64_t most = std::uint64_t{1} << 55;
        if (size < 8 || size > most) {
            ++check.lostPlaces;
            return;
        }
        position += static_cast<std::int64_t>(size);
    }
    needs(position, bytes, check);
}

void checkGif(ContainerBytes& bytes, ContainerCheck& check) {
    const auto header = bytes.at(0, 13);
    if (header.size() < 13) {
        return;
    }
    std::int64_t position = 13 + colourTableBytes(header[10]);
    while (!bytes.stopRequested()) {
        const auto block = bytes.at(position, 10);
        if (block.empty()) {
            check.endsOpen = true;
            return;
        }
        constexpr std::uint8_t trailer = 0x3B;
        constexpr std::uint8_t extension = 0x21;
        constexpr std::uint8_t picture = 0x2C;
        if (block[0] == trailer) {
            return;
        }
        if (block[0] == extension) {
            position = behindBlocks(bytes, position + 2);
        } else if (block[0] == picture && block.size() == 10) {
            position = behindBlocks(bytes, position + 11 + colourTableBytes(block[9]));
        } else {
            ++check.lostPlaces;
            return;
        }
        if (position < 0) {
            check.endsOpen = true;
            return;
        }
    }
}

void checkPng(ContainerBytes& bytes, ContainerCheck& check) {
    std::int64_t position = 8;
    while (!bytes.stopRequested()) {
        const auto head = bytes.at(position, 8);
        if (head.size() < 8) {
            check.endsOpen = true;
            return;
        }
        const auto size = static_cast<std::int64_t>(bigEndian(head.first(4)));
        const bool isLast = says(head.subspan(4), "IEND");
        const std::int64_t end = position + 12 + size;
        if (end > bytes.size()) {
            needs(end, bytes, check);
            return;
        }
        const std::uint32_t found =
            ~bytes.checksum(AV_CRC_32_IEEE_LE, ~std::uint32_t{0}, position + 4, size + 4);
        ++check.sums;
        check.badSums += bigEndian(bytes.at(end - 4, 4)) == found || bytes.stopRequested() ? 0 : 1;
        if (isLast) {
            return;
        }
        position = end;
    }
}

void checkAsf(ContainerBytes& bytes, ContainerCheck& check) {
    constexpr std::array<std::uint8_t, 16> properties{0xA1, 0xDC, 0xAB, 0x8C, 0x47, 0xA9, 0xCF, 0x11,
                                                      0x8E, 0xE4, 0x00, 0xC0, 0x0C, 0x20, 0x53, 0x65};
    constexpr std::size_t farthest = 1 << 16;
    const auto head = bytes.at(0, farthest);
    const auto found = std::ranges::search(head, properties).begin();
    const auto at = static_cast<std::size_t>(found - head.begin());
    constexpr std::size_t sizeAt = 40;
    constexpr std::size_t flagsAt = 88;
    if (head.size() < at + flagsAt + 4) {
        return;
    }
    const bool isLive = (head[at + flagsAt] & 1) != 0;
    const std::uint64_t size = littleEndian(head.subspan(at + sizeAt, 8));
    constexpr std::uint64_t most = std::uint64_t{1} << 55;
    if (!isLive && size < most) {
        needs(static_cast<std::int64_t>(size), bytes, check);
    }
}

void checkFlash(ContainerBytes& bytes, ContainerCheck& check) {
    const auto header = bytes.at(0, 9);
    if (header.size() < 9) {
        return;
    }
    std::int64_t position = static_cast<std::int64_t>(bigEndian(header.subspan(5, 4))) + 4;
    while (position < bytes.size() && !bytes.stopRequested()) {
        const auto tag = bytes.at(position, 11);
        if (tag.size() < 11) {
            check.endsOpen = true;
            return;
        }
        constexpr std::uint8_t kinds = 0x1F;
        constexpr std::array<int, 3> known{8, 9, 18};
        if (std::ranges::find(known, tag[0] & kinds) == known.end()) {
            ++check.lostPlaces;
            return;
        }
        position += 11 + static_cast<std::int64_t>(bigEndian(tag.subspan(1, 3))) + 4;
    }
    needs(position, bytes, check);
}

}  // namespace tessera::media
