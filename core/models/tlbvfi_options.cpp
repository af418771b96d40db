#include "core/models/tlbvfi_options.h"

#include "core/base/error.h"
#include "core/base/json_depth.h"
#include "core/base/model_messages.h"
#include "core/base/quoted_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace tessera::models {

namespace {

constexpr std::array<std::string_view, 2> wavelets{"authors", "ported"};
constexpr std::array<std::string_view, 3> precisions{"full", "tf32", "half"};

// The enumerator whose name the text is.
template <typename Enum, std::size_t count>
Enum named(const nlohmann::json& json, const char* key, const std::array<std::string_view, count>& names,
           const std::string& where) {
    const std::string name = json.value(key, std::string(names[0]));
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        throw Error(ErrorCode::Model, message::ModelOptionsDamaged(where), name + " is not known for " + key);
    }
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string optionsText(const TlbvfiOptions& options) {
    return nlohmann::ordered_json{{"averagedWeights", options.averagedWeights},
                                  {"wavelet", wavelets[static_cast<std::size_t>(options.wavelet)]},
                                  {"alwaysRemap", options.alwaysRemap},
                                  {"precision", precisions[static_cast<std::size_t>(options.precision)]}}
        .dump();
}

TlbvfiOptions parseOptions(const std::string& text, const std::string& where) {
    TlbvfiOptions options;
    if (text.empty()) {
        return options;
    }
    if (isNestedTooDeeply(text)) {
        throw Error(ErrorCode::Model, message::ModelOptionsDamaged(where));
    }
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        options.averagedWeights = json.value("averagedWeights", false);
        options.wavelet = named<Wavelet>(json, "wavelet", wavelets, where);
        options.alwaysRemap = json.value("alwaysRemap", false);
        options.precision = named<Precision>(json, "precision", precisions, where);
        return options;
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::Model, message::ModelOptionsDamaged(where));
    }
}

}  // namespace tessera::models
