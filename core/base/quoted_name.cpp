#include "core/base/quoted_name.h"

namespace tessera {

std::string quotedName(const std::filesystem::path& path) {
    const std::filesystem::path name = path.filename().empty() ? path : path.filename();
    std::string text = name.string();
    text.insert(text.begin(), '"');
    text.push_back('"');
    return text;
}

}  // namespace tessera
