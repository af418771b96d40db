#include "core/base/json_depth.h"

namespace tessera {

bool isNestedTooDeeply(std::string_view json) noexcept {
    int depth = 0;
    bool inText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            inText = c != '"';
            i += c == '\\' ? 1 : 0;
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepestJson) {
                return true;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

}  // namespace tessera
