#include "core/weights/zip_directory.h"

#include "core/base/model_messages.h"

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace tessera::weights {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::uint64_t localLength = 30;
constexpr std::uint64_t centralLength = 46;
constexpr std::uint64_t endLength = 22;
constexpr std::uint64_t end64Length = 56;
constexpr std::uint64_t locator64Length = 20;
constexpr std::uint64_t longestComment = 65535;
constexpr std::uint64_t mostDirectoryBytes = std::uint64_t{1} << 28;
constexpr std::uint32_t inExtraField = 0xffffffff;

struct Span {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

// Offset of the end record, searched backwards over a possible comment.
std::optional<std::uint64_t> findEnd(const FileBytes& file) {
    const std::uint64_t tail = std::min(file.size(), endLength + longestComment);
    if (tail < endLength) {
        return std::nullopt;
    }
    const std::vector<std::uint8_t> bytes = file.read(file.size() - tail, tail);
    for (std::uint64_t at = tail - endLength + 1; at-- > 0;) {
        if (littleEndian(&bytes[at], 4) == endSignature) {
            return file.size() - tail + at;
        }
    }
    return std::nullopt;
}

// Where the directory lies according to the end record, or to its 64-bit form before it.
Span findDirectory(const FileBytes& file) {
    const std::optional<std::uint64_t> end = findEnd(file);
    if (!end) {
        file.refuseDamaged("it ends before its table of contents");
    }
    if (*end >= locator64Length) {
        const auto locator = file.read(*end - locator64Length, locator64Length);
        if (littleEndian(locator.data(), 4) == locator64Signature) {
            const auto end64 = file.read(littleEndian(&locator[8], 8), end64Length);
            if (littleEndian(end64.data(), 4) == end64Signature) {
                return {littleEndian(&end64[48], 8), littleEndian(&end64[40], 8)};
            }
        }
    }
    const auto record = file.read(*end, endLength);
    return {littleEndian(&record[16], 4), littleEndian(&record[12], 4)};
}

// Sizes and offsets of 4 GB and more stand in the entry's extra field, in this order.
void readExtra64(const FileBytes& file, const std::uint8_t* extra, std::uint64_t length, ZipEntry& entry) {
    for (std::uint64_t at = 0; at + 4 <= length;) {
        const std::uint64_t id = littleEndian(extra + at, 2);
        const std::uint64_t bytes = littleEndian(extra + at + 2, 2);
        at += 4;
        if (bytes > length - at) {
            file.refuseDamaged("an entry of its table of contents is cut off");
        }
        std::uint64_t position = 0;
        const auto next = [&](std::uint64_t& value) {
            if (position + 8 > bytes) {
                file.refuseDamaged("an entry of its table of contents is cut off");
            }
            value = littleEndian(extra + at + position, 8);
            position += 8;
        };
        if (id == 1) {
            if (entry.size == inExtraField) {
                next(entry.size);
            }
            if (entry.packedSize == inExtraField) {
                next(entry.packedSize);
            }
            if (entry.header == inExtraField) {
                next(entry.header);
            }
            return;
        }
        at += bytes;
    }
}

// Not one byte more than the entry says it has.
std::vector<std::uint8_t> inflated(const FileBytes& file, const std::string& name, const ZipEntry& entry,
                                   std::vector<std::uint8_t>& packed) {
    constexpr std::uint32_t deflate = 8;
    constexpr std::uint64_t mostShrunk = 1100;  // deflate cannot do better than 1032 to 1
    if (entry.method != deflate) {
        file.refuse(message::ZipCompressionUnknown, Name{name});
    }
    if (entry.size / mostShrunk > packed.size()) {
        file.refuseDamaged("the entry \"" + name + "\" claims a size that it cannot have");
    }
    std::vector<std::uint8_t> bytes(entry.size);
    z_stream stream{};
    stream.next_in = packed.data();
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = bytes.data();
    stream.avail_out = static_cast<uInt>(bytes.size());
    const bool started = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    const bool complete = started && inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    if (started) {
        inflateEnd(&stream);
    }
    if (!complete) {
        file.refuseDamaged("the entry \"" + name + "\" cannot be unpacked");
    }
    return bytes;
}

}  // namespace

bool looksLikeZip(const FileBytes& file) {
    return file.size() >= 4 && littleEndian(file.read(0, 4).data(), 4) == localSignature;
}

ZipDirectory readZipDirectory(const FileBytes& file) {
    const Span span = findDirectory(file);
    if (span.bytes > mostDirectoryBytes) {
        file.refuseDamaged("its table of contents is too large");
    }
    const std::vector<std::uint8_t> bytes = file.read(span.offset, span.bytes);
    ZipDirectory directory;
    for (std::uint64_t at = 0; at + centralLength <= bytes.size();) {
        const std::uint8_t* const record = &bytes[at];
        const std::uint64_t nameLength = littleEndian(record + 28, 2);
        const std::uint64_t extraLength = littleEndian(record + 30, 2);
        const std::uint64_t length = centralLength + nameLength + extraLength + littleEndian(record + 32, 2);
        if (littleEndian(record, 4) != centralSignature || length > bytes.size() - at) {
            file.refuseDamaged("its table of contents is broken");
        }
        const std::string name(reinterpret_cast<const char*>(record + centralLength), nameLength);
        ZipEntry entry{littleEndian(record + 42, 4), littleEndian(record + 24, 4),
                       littleEndian(record + 20, 4), static_cast<std::uint32_t>(littleEndian(record + 16, 4)),
                       static_cast<std::uint32_t>(littleEndian(record + 10, 2))};
        readExtra64(file, record + centralLength + nameLength, extraLength, entry);
        if (!directory.emplace(name, entry).second) {
            file.refuseDamaged("it has two entries called \"" + name + "\"");
        }
        at += length;
    }
    return directory;
}

std::vector<std::uint8_t> readZipEntry(const FileBytes& file, const std::string& name,
                                       const ZipEntry& entry) {
    if (entry.isCompressed()) {
        file.refuse(message::ModelFileCompressed, Name{name});
    }
    return unpackZipEntry(file, name, entry, entry.size);
}

std::vector<std::uint8_t> unpackZipEntry(const FileBytes& file, const std::string& name,
                                         const ZipEntry& entry, std::uint64_t largest) {
    if (entry.size > largest) {
        file.refuse(message::ZipEntryTooLarge, Name{name});
    }
    const auto header = file.read(entry.header, localLength);
    if (littleEndian(header.data(), 4) != localSignature) {
        file.refuseDamaged("the entry \"" + name + "\" is not where its table of contents says");
    }
    const std::uint64_t skipped = localLength + littleEndian(&header[26], 2) + littleEndian(&header[28], 2);
    const std::uint64_t packed = entry.isCompressed() ? entry.packedSize : entry.size;
    std::vector<std::uint8_t> bytes = file.read(checkedSum(file, 1, entry.header, skipped), packed);
    if (entry.isCompressed()) {
        bytes = inflated(file, name, entry, bytes);
    }
    if (crc32_z(crc32_z(0, nullptr, 0), bytes.data(), bytes.size()) != entry.crc) {
        file.refuseDamaged("the contents of \"" + name + "\" have changed since it was written");
    }
    return bytes;
}

}  // namespace tessera::weights
