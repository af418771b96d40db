// A file of weights, on disk or taken from an archive, as bytes at offsets, checked against its size, and the one way to refuse it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tessera::weights {

class FileBytes {
public:
    // Throws Error(Model) when it cannot be read or is empty.
    explicit FileBytes(const std::filesystem::path& path);

    // A file that lay inside another. name: for messages.
    FileBytes(const std::string& name, std::vector<std::uint8_t> bytes);

    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }

    // Refuses the file when it ends before `offset + count`.
    [[nodiscard]] std::vector<std::uint8_t> read(std::uint64_t offset, std::uint64_t count) const;

    // Throws Error(Model) with the message of a maker (core/base/messages/) whose first argument is the file's
    // name, and `more` the others.
    template <typename Maker, typename... More>
    [[noreturn]] void refuse(const Maker& maker, More... more) const {
        fail(maker(Name{m_name}, std::move(more)...), {});
    }
    // The same for a file that is broken and not merely of another kind.
    [[noreturn]] void refuseDamaged(const std::string& how) const;

private:
    [[noreturn]] static void fail(Message message, std::string cause);

    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    std::string m_name;
    std::unique_ptr<std::FILE, Close> m_file;  // null: in m_bytes
    std::vector<std::uint8_t> m_bytes;
    std::uint64_t m_size = 0;
};

// a * b + c without wrapping around; refuses the file where it would.
[[nodiscard]] std::uint64_t checkedSum(const FileBytes& file, std::uint64_t a, std::uint64_t b,
                                       std::uint64_t c);

// Little-endian integer of `count` (at most 8) bytes.
[[nodiscard]] std::uint64_t littleEndian(const std::uint8_t* bytes, int count) noexcept;

}  // namespace tessera::weights
