#include "core/models/model_id.h"

#include <algorithm>

namespace tessera::models {

namespace {

constexpr std::size_t longestId = 64;

bool isPlain(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

bool isModelId(std::string_view text) noexcept {
    return !text.empty() && text.size() <= longestId && isPlain(text.front()) &&
           std::ranges::all_of(text, [](char c) { return isPlain(c) || c == '.' || c == '_' || c == '-'; });
}

}  // namespace tessera::models
