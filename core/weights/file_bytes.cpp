#include "core/weights/file_bytes.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <system_error>

namespace tessera::weights {

FileBytes::FileBytes(const std::filesystem::path& path) : m_name("\"" + path.filename().string() + "\"") {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure)) {
        refuse("is a folder", "Choose the model file inside it");
    }
    m_file.reset(std::fopen(path.c_str(), "rb"));
    if (m_file == nullptr) {
        throw Error(ErrorCode::Model, "the model file " + m_name + " cannot be opened", "",
                    std::strerror(errno));
    }
    m_size = std::filesystem::file_size(path, failure);
    if (failure || m_size == 0) {
        refuse("is empty", "Download it again");
    }
}

FileBytes::FileBytes(const std::string& name, std::vector<std::uint8_t> bytes)
    : m_name("\"" + name + "\""), m_bytes(std::move(bytes)), m_size(m_bytes.size()) {
    if (m_size == 0) {
        refuse("is empty", "Download it again");
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
        refuse("cannot be read", "Check the disk that holds it");
    }
    return bytes;
}

void FileBytes::refuse(const std::string& why, const std::string& advice) const {
    throw Error(ErrorCode::Model, "the model file " + m_name + " " + why, advice);
}

void FileBytes::refuseDamaged(const std::string& how) const {
    refuse("is damaged: " + how, "Download it again");
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
