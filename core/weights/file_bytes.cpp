#include "core/weights/file_bytes.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::weights {

FileBytes::FileBytes(const std::filesystem::path& path) : m_name(path.filename().string()) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure)) {
        refuse(message::ModelFileIsFolder);
    }
    // A pipe would keep the program waiting for whoever writes to it.
    const int handle = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat status {};
    if (handle >= 0 && (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))) {
        ::close(handle);
        throw Error(ErrorCode::Model, message::ModelFileUnopened(Name{m_name}), "it is not an ordinary file");
    }
    m_file.reset(handle >= 0 ? ::fdopen(handle, "rb") : nullptr);
    if (m_file == nullptr) {
        throw Error(ErrorCode::Model, message::ModelFileUnopened(Name{m_name}), std::strerror(errno));
    }
    m_size = static_cast<std::uint64_t>(status.st_size);
    if (m_size == 0) {
        refuse(message::ModelFileEmpty);
    }
    constexpr std::uint64_t blockBytes = 512;  // whatever the file system's own are
    constexpr std::uint64_t large = 64 << 20;
    if (m_size > large && static_cast<std::uint64_t>(status.st_blocks) * blockBytes < m_size / 2) {
        refuseDamaged("most of it was never written");
    }
}

FileBytes::FileBytes(const std::string& name, std::vector<std::uint8_t> bytes)
    : m_name(name), m_bytes(std::move(bytes)), m_size(m_bytes.size()) {
    if (m_size == 0) {
        refuse(message::ModelFileEmpty);
    }
}

std::vector<std::uint8_t> FileBytes::read(std::uint64_t offset, std::uint64_t count) const {
    if (offset > m_size || count > m_size - offset) {
        refuseDamaged("it ends too early");
    }
    if (m_file == nullptr) {
        const auto first = m_bytes.begin() + static_cast<std::ptrdiff_t>(offset);
        return {first, first + static_cast<std::ptrdiff_t>(count)};
    }
    std::vector<std::uint8_t> bytes(count);
    if (fseeko(m_file.get(), static_cast<off_t>(offset), SEEK_SET) != 0 ||
        std::fread(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size()) {
        refuse(message::ModelFileUnreadable);
    }
    return bytes;
}

void FileBytes::fail(Message message, std::string cause) {
    throw Error(ErrorCode::Model, std::move(message), std::move(cause));
}

void FileBytes::refuseDamaged(const std::string& how) const {
    fail(message::ModelFileDamaged(Name{m_name}), how);
}

std::uint64_t checkedSum(const FileBytes& file, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    std::uint64_t product = 0;
    std::uint64_t sum = 0;
    if (__builtin_mul_overflow(a, b, &product) || __builtin_add_overflow(product, c, &sum)) {
        file.refuseDamaged("it names a size that no file can have");
    }
    return sum;
}

std::uint64_t littleEndian(const std::uint8_t* bytes, int count) noexcept {
    std::uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i) {
        value = value << 8 | bytes[i];
    }
    return value;
}

}  // namespace tessera::weights
