#include "core/models/catalogue.h"

#include "core/models/catalogue_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tessera::models {

namespace {

KnownModel knownFrom(const nlohmann::json& json) {
    const nlohmann::json& source = json.at("source");
    KnownModel model;
    model.id = json.at("id");
    model.name = json.at("name");
    model.family = json.at("family");
    model.kind = json.at("kind");
    model.license = json.at("license");
    model.goodFor = json.at("goodFor");
    model.bytes = json.value("bytes", std::int64_t{0});
    model.gflopPerMegapixel = json.value("gflopPerMegapixel", 0.0);
    model.checksum = json.value("sha256", "");
    model.page = source.at("page");
    model.package = source.value("package", "");
    model.member = source.value("member", "");
    return model;
}

const KnownModel* find(std::string_view value, std::string KnownModel::*member) {
    const auto found = std::ranges::find_if(
        catalogue(), [&](const KnownModel& model) { return !value.empty() && model.*member == value; });
    return found != catalogue().end() ? &*found : nullptr;
}

}  // namespace

const std::vector<KnownModel>& catalogue() {
    static const std::vector<KnownModel> known = [] {
        std::vector<KnownModel> models;
        const nlohmann::json json = nlohmann::json::parse(catalogueText);
        for (const nlohmann::json& entry : json.at("models")) {
            models.push_back(knownFrom(entry));
        }
        return models;
    }();
    return known;
}

const KnownModel* findKnown(std::string_view id) {
    return find(id, &KnownModel::id);
}

const KnownModel* knownByChecksum(std::string_view checksum) {
    return find(checksum, &KnownModel::checksum);
}

const KnownModel* knownByName(std::string_view name) {
    return find(name, &KnownModel::name);
}

}  // namespace tessera::models
