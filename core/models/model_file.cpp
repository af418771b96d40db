#include "core/models/model_file.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/files/sha256.h"
#include "core/models/catalogue.h"
#include "core/models/rife/model.h"
#include "core/models/script_descriptor.h"
#include "core/models/tlbvfi_info.h"
#include "core/weights/model_archive.h"
#include "core/weights/weight_file.h"
#include "core/weights/zip_directory.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace tessera::models {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view embeddedDescriptor = "/extra/tessera.json";  // below the archive's own folder
constexpr std::size_t longestDescriptor = 1 << 20;

std::string embedded(const fs::path& path) {
    const weights::FileBytes file(path);
    for (const auto& [name, entry] : weights::readZipDirectory(file)) {
        if (name.ends_with(embeddedDescriptor) && entry.size <= longestDescriptor) {
            const std::vector<std::uint8_t> bytes = weights::readZipEntry(file, name, entry);
            return {bytes.begin(), bytes.end()};
        }
    }
    return {};
}

std::string beside(const fs::path& path) {
    const fs::path description = fs::path(path).replace_extension(".json");
    std::error_code error;
    if (fs::file_size(description, error) > longestDescriptor || error) {
        return {};
    }
    std::ostringstream text;
    text << std::ifstream(description, std::ios::binary).rdbuf();
    return text.str();
}

void describeScript(ModelFile& file) {
    const std::string name = file.path.filename().string();
    file.descriptor = embedded(file.path);
    if (file.descriptor.empty()) {
        file.descriptor = beside(file.path);
    }
    if (file.descriptor.empty()) {
        throw Error(
            ErrorCode::Model,
            message::ScriptUndescribed(Name{name}, Name{fs::path(name).replace_extension(".json").string()}));
    }
    file.info = parseDescriptor(file.descriptor, "\"" + name + "\"").info;
}

bool isRife(const weights::WeightFile& file) {
    return std::ranges::any_of(file.tensors(), [](const weights::TensorEntry& entry) {
        return rife::plainName(entry.name) == "block0.conv0.0.0.weight";
    });
}

ModelKind kindOf(const weights::WeightFile& file) {
    if (file.kind() == weights::FileKind::TorchScript) {
        return ModelKind::TorchScript;
    }
    return isRife(file) ? ModelKind::Rife : ModelKind::TlbVfi;
}

// Reads all of the weights: what is damaged is not installed.
void describeRife(ModelFile& file) {
    const rife::Structure structure = rife::readModel(file.path).structure;
    const KnownModel* const known = knownByChecksum(file.checksum);
    file.info.id = "rife";
    file.info.name = rife::familyName(structure);
    file.info.description = "Follows motion by a network and sees the whole frame in every tile.";
    file.info.license = known != nullptr ? known->license : "not stated by the file";
    file.info.alignment = structure.padding();
    file.info.followsMotion = true;
}

}  // namespace

const char* modelKindName(ModelKind kind) noexcept {
    switch (kind) {
        case ModelKind::TorchScript:
            return "torchscript";
        case ModelKind::TlbVfi:
            return "tlbvfi";
        case ModelKind::Rife:
            return "rife";
    }
    return "";
}

ModelFile inspectModelFile(const fs::path& path) {
    ModelFile file;
    file.path = path;
    file.isPacked = weights::isPackedModel(path);
    file.kind = file.isPacked ? ModelKind::Rife : kindOf(weights::WeightFile(path));
    file.bytes = static_cast<std::int64_t>(fs::file_size(path));
    file.checksum = files::sha256OfFile(path);
    if (file.runsCode()) {
        describeScript(file);
    } else if (file.kind == ModelKind::Rife) {
        describeRife(file);
    } else {
        file.info = tlbvfiInfo();
    }
    return file;
}

}  // namespace tessera::models
