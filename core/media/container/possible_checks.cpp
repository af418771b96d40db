#include "core/media/container/possible_checks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tessera::media {

namespace {

template <std::size_t count>
bool isOneOf(std::string_view name, const std::array<std::string_view, count>& names) {
    return std::ranges::find(names, name.substr(0, name.find(','))) != names.end();
}

}  // namespace

DamageCheck checkOfContainer(const std::string& container) {
    constexpr std::array<std::string_view, 4> withSums{"matroska", "ogg", "apng", "png_pipe"};
    constexpr std::array<std::string_view, 5> withSizes{"mov", "avi", "flv", "asf", "gif"};
    if (isOneOf(container, withSums)) {
        return DamageCheck::Checksums;
    }
    return container == "mpegts"           ? DamageCheck::Counters
           : isOneOf(container, withSizes) ? DamageCheck::Sizes
                                           : DamageCheck::None;
}

DamageCheck checkOfPictures(const std::string& codec) {
    constexpr std::array<std::string_view, 4> withSums{"ffv1", "png", "apng", "hevc"};
    return isOneOf(codec, withSums) ? DamageCheck::Checksums : DamageCheck::None;
}

}  // namespace tessera::media
