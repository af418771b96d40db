#include "core/base/quoted_name.h"

namespace tessera {

Name named(const std::filesystem::path& path) {
    return {(path.filename().empty() ? path : path.filename()).string()};
}

std::string quotedName(const std::filesystem::path& path) {
    std::string text = named(path).text;
    text.insert(text.begin(), '"');
    text.push_back('"');
    return text;
}

}  // namespace tessera
