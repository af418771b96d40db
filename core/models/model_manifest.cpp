#include "core/models/model_manifest.h"

#include "core/base/error.h"
#include "core/base/json_depth.h"
#include "core/base/model_messages.h"
#include "core/base/quoted_name.h"
#include "core/models/model_id.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tessera::models {

namespace {

constexpr int schemaVersion = 1;
constexpr std::size_t checksumDigits = 64;
constexpr int largestAlignment = 4096;

[[noreturn]] void refuse(const std::filesystem::path& folder) {
    throw Error(ErrorCode::Model, message::ManifestDamaged(named(folder)));
}

// A name of a file, not of a place elsewhere.
bool isPlainName(const std::string& name) {
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

bool isChecksum(const std::string& text) {
    return text.size() == checksumDigits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

std::string manifestText(const InstalledModel& model) {
    const ModelFile& file = model.file;
    nlohmann::ordered_json json{
        {"schema", schemaVersion},
        {"id", file.info.id},
        {"name", file.info.name},
        {"description", file.info.description},
        {"license", file.info.license},
        {"kind", modelKindName(file.kind)},
        {"file", file.path.filename().string()},
        {"bytes", file.bytes},
        {"sha256", file.checksum},
        {"trusted", model.trusted},
        {"needs",
         {{"alignment", file.info.alignment}, {"timestep", file.info.anyTimestep ? "any" : "middle"}}}};
    if (!file.descriptor.empty()) {
        json["descriptor"] = nlohmann::ordered_json::parse(file.descriptor);
    }
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

InstalledModel parseManifest(const std::string& text, const std::filesystem::path& folder) {
    if (isNestedTooDeeply(text)) {
        refuse(folder);
    }
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        InstalledModel model;
        ModelFile& file = model.file;
        file.info.id = json.at("id");
        file.info.name = json.at("name");
        file.info.description = json.at("description");
        file.info.license = json.at("license");
        const nlohmann::json& alignment = json.at("needs").at("alignment");
        file.info.anyTimestep = json.at("needs").at("timestep") == "any";
        const nlohmann::json& bytes = json.at("bytes");
        file.checksum = json.at("sha256");
        model.trusted = json.at("trusted");
        const std::string name = json.at("file");
        const std::string kind = json.at("kind");
        const auto known = std::ranges::find(modelKinds, kind, modelKindName);
        if (!alignment.is_number_unsigned() || !bytes.is_number_unsigned()) {
            refuse(folder);
        }
        file.info.alignment = alignment;
        file.bytes = bytes;
        if (json.at("schema") != schemaVersion || known == modelKinds.end() || !isPlainName(name) ||
            !isChecksum(file.checksum) || file.info.id != folder.filename().string() ||
            file.info.alignment < 1 || file.info.alignment > largestAlignment) {
            refuse(folder);
        }
        file.kind = *known;
        file.path = folder / name;
        if (file.runsCode() || json.contains("descriptor")) {
            file.descriptor = json.at("descriptor").dump();
        }
        return model;
    } catch (const nlohmann::json::exception&) {
        refuse(folder);
    }
}

}  // namespace tessera::models
