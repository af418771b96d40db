#include "core/models/model_file.h"

#include "core/base/error.h"
#include "core/files/sha256.h"
#include "core/models/script_descriptor.h"
#include "core/models/tlbvfi_info.h"
#include "core/weights/weight_file.h"
#include "core/weights/zip_directory.h"

#include <fstream>
#include <sstream>

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
        throw Error(ErrorCode::Model,
                    "\"" + name + "\" is a TorchScript model without a description of its inputs",
                    "Put one beside it as \"" + fs::path(name).replace_extension(".json").string() +
                        "\"; docs/models.md shows how it is written");
    }
    file.info = parseDescriptor(file.descriptor, "\"" + name + "\"").info;
}

void describeWeights(ModelFile& file) {
    file.info = tlbvfiInfo();
}

}  // namespace

const char* modelKindName(ModelKind kind) noexcept {
    return kind == ModelKind::TorchScript ? "torchscript" : "tlbvfi";
}

ModelFile inspectModelFile(const fs::path& path) {
    const weights::WeightFile weights(path);
    ModelFile file;
    file.path = path;
    file.kind = weights.kind() == weights::FileKind::TorchScript ? ModelKind::TorchScript : ModelKind::TlbVfi;
    file.bytes = static_cast<std::int64_t>(fs::file_size(path));
    if (file.runsCode()) {
        describeScript(file);
    } else {
        describeWeights(file);
    }
    file.checksum = files::sha256OfFile(path);
    return file;
}

}  // namespace tessera::models
