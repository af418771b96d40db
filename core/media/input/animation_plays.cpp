#include "core/media/input/animation_plays.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

namespace tessera::media {

namespace {

using Bytes = std::vector<unsigned char>;

// What says it stands before the first picture, in the first few kilobytes.
Bytes beginningOf(const std::filesystem::path& path) {
    constexpr std::streamsize enough = 1 << 16;
    Bytes bytes(enough);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(bytes.data()), enough);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

// Where `text` ends; 0 when it is not there.
std::size_t endOf(const Bytes& bytes, std::string_view text) {
    const auto found = std::search(bytes.begin(), bytes.end(), text.begin(), text.end());
    return found == bytes.end() ? 0 : static_cast<std::size_t>(found - bytes.begin()) + text.size();
}

// The block counts repetitions after the first time; without it the file plays once.
std::optional<int> playsOfGif(const Bytes& bytes) {
    const std::size_t at = endOf(bytes, "NETSCAPE2.0");
    if (at == 0) {
        return 1;
    }
    if (at + 4 > bytes.size() || bytes[at] < 3 || bytes[at + 1] != 1) {
        return std::nullopt;
    }
    const int again = bytes[at + 2] + 256 * bytes[at + 3];
    return again == 0 ? 0 : again + 1;
}

std::optional<int> playsOfPng(const Bytes& bytes) {
    const std::size_t at = endOf(bytes, "acTL");
    if (at == 0 || at + 8 > bytes.size()) {
        return std::nullopt;
    }
    int plays = 0;
    for (std::size_t i = at + 4; i < at + 8; ++i) {
        plays = (plays & 0x7fffff) * 256 + bytes[i];
    }
    return plays;
}

bool startsWith(const Bytes& bytes, std::string_view text) {
    return bytes.size() >= text.size() && std::equal(text.begin(), text.end(), bytes.begin(), [](char a, unsigned char b) {
               return static_cast<unsigned char>(a) == b;
           });
}

}  // namespace

std::optional<int> animationPlays(const std::filesystem::path& path) {
    const Bytes bytes = beginningOf(path);
    return startsWith(bytes, "GIF8")       ? playsOfGif(bytes)
           : startsWith(bytes, "\x89PNG") ? playsOfPng(bytes)
                                           : std::nullopt;
}

}  // namespace tessera::media
