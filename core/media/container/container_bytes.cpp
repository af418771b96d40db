#include "core/media/container/container_bytes.h"

#include <algorithm>
#include <ranges>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

extern "C" {
#include <libavutil/crc.h>
}

namespace tessera::media {

namespace {

constexpr std::size_t windowBytes = 1 << 20;

}  // namespace

ContainerBytes::ContainerBytes(const std::filesystem::path& path, std::stop_token stop)
    : m_file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY), m_stop(std::move(stop)) {
    struct stat status {};
    if (m_file && ::fstat(m_file.handle(), &status) == 0 && S_ISREG(status.st_mode)) {
        m_size = status.st_size;
    }
}

std::span<const std::uint8_t> ContainerBytes::at(std::int64_t offset, std::size_t count) {
    if (offset < 0 || offset >= m_size) {
        return {};
    }
    count = std::min({count, windowBytes, static_cast<std::size_t>(m_size - offset)});
    const bool isInside = offset >= m_start && offset + static_cast<std::int64_t>(count) <=
                                                   m_start + static_cast<std::int64_t>(m_window.size());
    if (!isInside) {
        // Far jumps, as over the contents of a box, need few bytes at their end.
        constexpr std::size_t fewBytes = 4096;
        const bool isNext = offset == m_start + static_cast<std::int64_t>(m_window.size());
        m_window.resize(isNext || count > fewBytes ? windowBytes : std::max(count, fewBytes));
        const ssize_t read = ::pread(m_file.handle(), m_window.data(), m_window.size(), offset);
        m_window.resize(static_cast<std::size_t>(std::max<ssize_t>(0, read)));
        m_start = offset;
    }
    const std::span<const std::uint8_t> window(m_window);
    const auto begin = static_cast<std::size_t>(offset - m_start);
    return window.subspan(begin, std::min(count, window.size() - begin));
}

std::uint32_t ContainerBytes::checksum(int table, std::uint32_t begin, std::int64_t offset,
                                       std::int64_t count) {
    std::uint32_t sum = begin;
    while (count > 0 && !stopRequested()) {
        const auto bytes = at(offset, static_cast<std::size_t>(std::min<std::int64_t>(count, windowBytes)));
        if (bytes.empty()) {
            break;
        }
        sum = av_crc(av_crc_get_table(static_cast<AVCRCId>(table)), sum, bytes.data(), bytes.size());
        offset += static_cast<std::int64_t>(bytes.size());
        count -= static_cast<std::int64_t>(bytes.size());
    }
    return sum;
}

std::uint64_t bigEndian(std::span<const std::uint8_t> bytes) noexcept {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) {
        value = value << 8 | byte;
    }
    return value;
}

std::uint64_t littleEndian(std::span<const std::uint8_t> bytes) noexcept {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : std::views::reverse(bytes)) {
        value = value << 8 | byte;
    }
    return value;
}

}  // namespace tessera::media
