// SHA-256: what installed model files are known by.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

struct AVSHA;

namespace tessera::files {

class Sha256 {
public:
    Sha256();

    void add(const void* bytes, std::size_t count);

    // 64 lower-case hexadecimal digits. Nothing may be added afterwards.
    [[nodiscard]] std::string hex();

private:
    struct Free {
        void operator()(AVSHA* state) const noexcept;
    };
    std::unique_ptr<AVSHA, Free> m_state;
};

// Throws Error(BadInput) when the file cannot be read to its end.
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& path);

}  // namespace tessera::files
