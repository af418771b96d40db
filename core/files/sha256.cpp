#include "core/files/sha256.h"

#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/quoted_name.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

#include <array>
#include <cstdint>
#include <fstream>
#include <new>
#include <vector>

namespace tessera::files {

namespace {

constexpr int digestBits = 256;
constexpr std::size_t blockBytes = 1 << 20;

}  // namespace

void Sha256::Free::operator()(AVSHA* state) const noexcept {
    av_free(state);
}

Sha256::Sha256() : m_state(av_sha_alloc()) {
    if (!m_state) {
        throw std::bad_alloc();
    }
    av_sha_init(m_state.get(), digestBits);
}

void Sha256::add(const void* bytes, std::size_t count) {
    av_sha_update(m_state.get(), static_cast<const std::uint8_t*>(bytes), count);
}

std::string Sha256::hex() {
    std::array<std::uint8_t, digestBits / 8> digest{};
    av_sha_final(m_state.get(), digest.data());
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string sha256OfFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::vector<char> block(blockBytes);
    Sha256 sum;
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        sum.add(block.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof()) {
        throw Error(ErrorCode::BadInput, message::FileUnreadable(named(path)));
    }
    return sum.hex();
}

}  // namespace tessera::files
