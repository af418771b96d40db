#include "core/weights/tensor_entry.h"

namespace tessera::weights {

int bytesOf(ElementType type) noexcept {
    switch (type) {
        case ElementType::Float64:
        case ElementType::Int64:
            return 8;
        case ElementType::Float32:
        case ElementType::Int32:
            return 4;
        case ElementType::Float16:
        case ElementType::BFloat16:
        case ElementType::Int16:
            return 2;
        case ElementType::Int8:
        case ElementType::UInt8:
        case ElementType::Boolean:
            return 1;
    }
    return 1;
}

std::int64_t TensorEntry::elements() const noexcept {
    std::uint64_t count = 1;  // in a shape with a length of 0 the others may be anything
    for (const std::int64_t length : shape) {
        count *= static_cast<std::uint64_t>(length);
    }
    return static_cast<std::int64_t>(count);
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t length : shape) {
        text += (text.empty() ? "" : "x") + std::to_string(length);
    }
    return text.empty() ? "scalar" : text;
}

}  // namespace tessera::weights
