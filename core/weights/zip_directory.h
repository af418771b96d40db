// Where the entries of a zip archive lie. PyTorch compresses only the code of TorchScript, which is not read here; wheels
// compress all.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weights/file_bytes.h"

#include <map>
#include <string>

namespace tessera::weights {

struct ZipEntry {
    std::uint64_t header = 0;  // offset of the local header
    std::uint64_t size = 0;
    std::uint64_t packedSize = 0;  // in the archive
    std::uint32_t crc = 0;
    std::uint32_t method = 0;
    [[nodiscard]] bool isCompressed() const noexcept { return method != 0; }
};

using ZipDirectory = std::map<std::string, ZipEntry, std::less<>>;

[[nodiscard]] bool looksLikeZip(const FileBytes& file);

// Refuses a damaged archive.
[[nodiscard]] ZipDirectory readZipDirectory(const FileBytes& file);

// The contents, checked against the entry's checksum; a compressed entry is refused. `name` is for the message.
[[nodiscard]] std::vector<std::uint8_t> readZipEntry(const FileBytes& file, const std::string& name,
                                                     const ZipEntry& entry);

// The contents of an entry that may be compressed, checked likewise. Refuses more than `largest` bytes.
[[nodiscard]] std::vector<std::uint8_t> unpackZipEntry(const FileBytes& file, const std::string& name,
                                                       const ZipEntry& entry, std::uint64_t largest);

}  // namespace tessera::weights
