// A file that lies in memory, under a path that any reader can open.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace tessera::tests {

class MemoryFile {
public:
    MemoryFile() : m_file(memfd_create("input", 0)), m_path("/proc/self/fd/" + std::to_string(m_file)) {}

    void write(const std::uint8_t* data, std::size_t size) const {
        if (ftruncate(m_file, 0) != 0 || pwrite(m_file, data, size, 0) != static_cast<ssize_t>(size)) {
            std::abort();
        }
    }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    int m_file;
    std::filesystem::path m_path;
};

}  // namespace tessera::tests
