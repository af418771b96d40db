#include "core/media/container/container_formats.h"

#include <bit>
#include <optional>

extern "C" {
#include <libavutil/crc.h>
}

namespace tessera::media {

namespace {

constexpr std::uint32_t segmentId = 0x18538067;
constexpr std::uint32_t clusterId = 0x1F43B675;
constexpr std::uint8_t sumId = 0xBF;

struct Element {
    std::uint32_t id = 0;
    std::int64_t body = 0;            // offset
    std::optional<std::int64_t> end;  // nothing when it was left open: live recordings
};

// A number whose leading zeros say how many bytes it takes, at most 8; 0 bytes when there is none.
struct Number {
    std::uint64_t value = 0;
    int bytes = 0;
};

Number numberAt(ContainerBytes& bytes, std::int64_t offset, bool keepsMark) {
    const auto first = bytes.at(offset, 1);
    if (first.empty() || first[0] == 0) {
        return {};
    }
    const int length = std::countl_zero(first[0]) + 1;
    const std::uint8_t mark = static_cast<std::uint8_t>(0x80 >> (length - 1));
    const auto all = bytes.at(offset, static_cast<std::size_t>(length));
    if (std::ssize(all) < length) {
        return {};
    }
    const std::uint64_t value = bigEndian(all);
    return {keepsMark ? value : value & ~(std::uint64_t{mark} << (8 * (length - 1))), length};
}

std::optional<Element> elementAt(ContainerBytes& bytes, std::int64_t offset) {
    constexpr int longestId = 4;
    const Number id = numberAt(bytes, offset, true);
    const Number size =
        id.bytes > 0 && id.bytes <= longestId ? numberAt(bytes, offset + id.bytes, false) : Number{};
    if (size.bytes == 0) {
        return std::nullopt;
    }
    Element element{static_cast<std::uint32_t>(id.value), offset + id.bytes + size.bytes, {}};
    const std::uint64_t open = (std::uint64_t{1} << (7 * size.bytes)) - 1;
    constexpr std::uint64_t mostBytes = std::uint64_t{1} << 55;
    if (size.value != open && size.value < mostBytes) {
        element.end = element.body + static_cast<std::int64_t>(size.value);
    }
    return element;
}

// The sum is the first child, over everything that follows it.
void compareSum(ContainerBytes& bytes, const Element& element, ContainerCheck& check) {
    constexpr std::int64_t sumBytes = 6;
    if (*element.end - element.body < sumBytes) {
        return;
    }
    const auto child = bytes.at(element.body, sumBytes);
    constexpr std::uint8_t sizeOfFour = 0x84;
    if (std::ssize(child) < sumBytes || child[0] != sumId || child[1] != sizeOfFour) {
        return;
    }
    const std::uint64_t said = littleEndian(child.subspan(2, 4));
    const std::int64_t begin = element.body + sumBytes;
    const std::uint32_t found =
        ~bytes.checksum(AV_CRC_32_IEEE_LE, ~std::uint32_t{0}, begin, *element.end - begin);
    ++check.sums;
    check.badSums += found == said || bytes.stopRequested() ? 0 : 1;
}

// Where the next cluster begins, or the end of the file.
std::int64_t nextCluster(ContainerBytes& bytes, std::int64_t from) {
    constexpr std::size_t step = 1 << 16;
    while (from < bytes.size() && !bytes.stopRequested()) {
        const auto part = bytes.at(from, step);
        for (std::size_t i = 0; i + 4 <= part.size(); ++i) {
            if (part[i] == 0x1F && bigEndian(part.subspan(i, 4)) == clusterId) {
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

}  // namespace

void checkMatroska(ContainerBytes& bytes, ContainerCheck& check) {
    std::int64_t position = 0;
    while (position < bytes.size() && !bytes.stopRequested()) {
        const std::optional<Element> element = elementAt(bytes, position);
        if (!element) {
            ++check.lostPlaces;
            position = nextCluster(bytes, position + 1);
            continue;
        }
        if (element->end && *element->end > bytes.size()) {
            check.missingBytes = std::max(check.missingBytes, *element->end - bytes.size());
        }
        const bool isEntered = element->id == segmentId || !element->end;
        if (!isEntered && *element->end <= bytes.size()) {
            compareSum(bytes, *element, check);
        }
        position = isEntered ? element->body : *element->end;
    }
}

}  // namespace tessera::media
