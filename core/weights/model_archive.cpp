#include "core/weights/model_archive.h"

#include "core/base/model_messages.h"
#include "core/weights/ncnn.h"
#include "core/weights/zip_directory.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tessera::weights {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largestMember = std::uint64_t{1} << 30;
constexpr std::size_t mostMembers = 16;  // that are unpacked and looked at

bool isCheckpoint(const ZipDirectory& directory) {
    return std::ranges::any_of(directory, [](const auto& entry) {
        return entry.first == "data.pkl" || entry.first.ends_with("/data.pkl");
    });
}

bool hasEnding(std::string_view name, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string withoutEnding(const std::string& name) {
    return name.substr(0, name.rfind('.'));
}

std::vector<PackedModel> membersOf(const FileBytes& file, const ZipDirectory& directory) {
    std::vector<PackedModel> models;
    const auto unpacked = [&](const std::string& name) {
        return FileBytes(fs::path(name).filename().string(),
                         unpackZipEntry(file, name, directory.find(name)->second, largestMember));
    };
    for (const auto& [name, entry] : directory) {
        if (models.size() == mostMembers || entry.size == 0) {
            continue;
        }
        const std::string shortName = fs::path(name).filename().string();
        if (hasEnding(name, {".pkl", ".pth", ".pt", ".safetensors"})) {
            models.push_back({shortName, unpacked(name), std::nullopt});
        } else if (hasEnding(name, {".param"}) && directory.contains(withoutEnding(name) + ".bin")) {
            models.push_back({shortName, unpacked(withoutEnding(name) + ".bin"), unpacked(name)});
        }
    }
    if (models.empty()) {
        file.refuse(message::ArchiveWithoutWeights);
    }
    return models;
}

}  // namespace

std::vector<PackedModel> openModelFiles(const fs::path& path) {
    const std::string name = path.filename().string();
    FileBytes file(path);
    std::vector<PackedModel> models;
    if (looksLikeZip(file)) {
        const ZipDirectory directory = readZipDirectory(file);
        if (!isCheckpoint(directory)) {
            return membersOf(file, directory);
        }
    }
    const bool isList = looksLikeNcnn(file);
    if (isList || path.extension() == ".bin") {
        fs::path other = path;
        other.replace_extension(isList ? ".bin" : ".param");
        if (fs::exists(other)) {
            FileBytes second(other);
            models.push_back(isList ? PackedModel{name, std::move(second), std::move(file)}
                                    : PackedModel{name, std::move(file), std::move(second)});
            return models;
        }
        file.refuse(message::NcnnHalfMissing, Name{other.filename().string()});
    }
    models.push_back({name, std::move(file), std::nullopt});
    return models;
}

bool isPackedModel(const fs::path& path) {
    const FileBytes file(path);
    if (looksLikeZip(file)) {
        return !isCheckpoint(readZipDirectory(file));
    }
    return looksLikeNcnn(file) || path.extension() == ".bin";
}

}  // namespace tessera::weights
