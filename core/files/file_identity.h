// Tells one file from another without reading all of it, and proves that all of it is as it was.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace tessera::files {

// What a file was when a job began: compared before the job goes on.
struct FileIdentity {
    std::int64_t bytes = 0;
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::string ends;           // SHA-256 of the first and the last MiB, in hex

    bool operator==(const FileIdentity&) const = default;
};

// Also of the pattern of a picture sequence. Throws Error(BadInput) for a file that cannot be read.
[[nodiscard]] FileIdentity identifyFile(const std::filesystem::path& path);

// SHA-256 of everything in the file, in hex; "" when stopped. Throws Error(BadInput).
[[nodiscard]] std::string fileChecksum(const std::filesystem::path& path, std::stop_token stop = {});

[[nodiscard]] std::string textChecksum(std::string_view text);

}  // namespace tessera::files
