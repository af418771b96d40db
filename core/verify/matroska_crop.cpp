#include "core/verify/matroska_crop.h"

#include <cstdint>
#include <fstream>
#include <optional>

namespace tessera::verify {

namespace {

constexpr std::uint32_t ebmlHeader = 0x1A45DFA3;
constexpr std::uint32_t segment = 0x18538067;
constexpr std::uint32_t tracks = 0x1654AE6B;
constexpr std::uint32_t trackEntry = 0xAE;
constexpr std::uint32_t videoSettings = 0xE0;
constexpr int mostElements = 100'000;

struct Element {
    std::uint32_t id = 0;
    std::uint64_t size = 0;
};

// A number that says its own length by its leading zeros; ids keep that mark, sizes do not.
std::optional<std::uint64_t> readNumber(std::ifstream& file, bool isId) {
    const int first = file.get();
    if (first <= 0) {
        return std::nullopt;
    }
    int length = 1;
    while ((first & (0x80 >> (length - 1))) == 0) {
        ++length;
    }
    std::uint64_t value = static_cast<std::uint64_t>(isId ? first : first & (0xFF >> length));
    for (int i = 1; i < length; ++i) {
        const int next = file.get();
        if (next < 0) {
            return std::nullopt;
        }
        value = value << 8 | static_cast<std::uint64_t>(next);
    }
    return value;
}

std::optional<Element> readElement(std::ifstream& file) {
    const std::optional<std::uint64_t> id = readNumber(file, true);
    const std::optional<std::uint64_t> size = id ? readNumber(file, false) : std::nullopt;
    return size ? std::optional(Element{static_cast<std::uint32_t>(*id), *size}) : std::nullopt;
}

const char* edgeName(std::uint32_t id) {
    switch (id) {
        case 0x54BB:
            return "top";
        case 0x54AA:
            return "bottom";
        case 0x54CC:
            return "left";
        case 0x54DD:
            return "right";
        default:
            return nullptr;
    }
}

std::uint64_t readValue(std::ifstream& file, std::uint64_t size) {
    std::uint64_t value = 0;
    for (std::uint64_t i = 0; i < size && i < 8; ++i) {
        value = value << 8 | static_cast<std::uint64_t>(file.get() & 0xFF);
    }
    return value;
}

}  // namespace

std::string matroskaCrop(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::optional<Element> element = readElement(file);
    if (!element || element->id != ebmlHeader) {
        return "";
    }
    file.seekg(static_cast<std::streamoff>(element->size), std::ios::cur);
    std::string crop;
    for (int i = 0; i < mostElements && (element = readElement(file)); ++i) {
        const bool isEntered = element->id == segment || element->id == tracks || element->id == trackEntry ||
                               element->id == videoSettings;
        if (isEntered) {
            continue;
        }
        const char* edge = edgeName(element->id);
        if (edge != nullptr) {
            if (const std::uint64_t pixels = readValue(file, element->size)) {
                crop += (crop.empty() ? "" : ", ") + std::string(edge) + " " + std::to_string(pixels);
            }
        } else if (element->size > (std::uint64_t{1} << 50)) {  // a live recording does not say where it ends
            break;
        } else {
            file.seekg(static_cast<std::streamoff>(element->size), std::ios::cur);
        }
    }
    return crop;
}

}  // namespace tessera::verify
