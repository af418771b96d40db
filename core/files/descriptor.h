// Ownership of a file descriptor, and what is done with one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tessera::files {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int handle) noexcept : m_handle(handle) {}
    // False, with errno, when it cannot be opened. Never inherited by other programs.
    Descriptor(const std::filesystem::path& path, int flags, unsigned mode = 0666) noexcept
        : m_handle(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        if (this != &other) {
            reset();
            m_handle = std::exchange(other.m_handle, -1);
        }
        return *this;
    }

    [[nodiscard]] explicit operator bool() const noexcept { return m_handle >= 0; }
    [[nodiscard]] int handle() const noexcept { return m_handle; }
    void reset() noexcept {
        if (m_handle >= 0) {
            ::close(std::exchange(m_handle, -1));
        }
    }

private:
    int m_handle = -1;
};

// Whether `path` itself, not what it may link to, is the name of what `file` holds open.
[[nodiscard]] bool isNameOf(const std::filesystem::path& path, const Descriptor& file) noexcept;

// Throw Error(Output) with the system's reason; `name` is for the message.
void writeAll(const Descriptor& file, std::string_view bytes, const std::filesystem::path& name);
void syncFile(const Descriptor& file, const std::filesystem::path& name);
[[noreturn]] void refuseToWrite(const std::filesystem::path& name, int systemError);

}  // namespace tessera::files
