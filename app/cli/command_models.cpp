#include "app/cli/command.h"
#include "app/cli/option_values.h"
#include "core/base/message_id.h"
#include "core/inference/engine.h"
#include "core/models/model_store.h"
#include "core/models/tlbvfi_options.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <map>
#include <memory>

namespace tessera::app {

namespace {

using models::InstalledModel;
using models::ModelStore;

struct InstallOptions {
    std::string file;
    std::string id;
    std::string name;
    std::string license;
    bool trust = false;
    bool replace = false;
    models::TlbvfiOptions tlbvfi;
};

const char* timestepText(const models::ModelInfo& info) {
    return info.anyTimestep ? "any time" : "middles";
}

InstalledModel installed(const std::string& id) {
    if (std::optional<InstalledModel> model = ModelStore().find(id)) {
        return *model;
    }
    throw Error(ErrorCode::BadOption, message::ModelNotInstalled(Name{id}));
}

nlohmann::ordered_json toJson(const InstalledModel& model) {
    const models::ModelFile& file = model.file;
    return {{"id", file.info.id},
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
}

ExitCode runList(bool asJson) {
    const models::StoreContents contents = ModelStore().list();
    for (const Message& damage : contents.damaged) {
        std::fprintf(stderr, "Warning: %s\n", (english(damage) + " " + englishAdvice(damage)).c_str());
    }
    if (asJson) {
        nlohmann::ordered_json json{{"schema", 1}, {"models", nlohmann::json::array()}};
        for (const InstalledModel& model : contents.models) {
            json["models"].push_back(toJson(model));
        }
        std::printf("%s\n", json.dump(2).c_str());
        return exitDone;
    }
    if (contents.models.empty()) {
        std::printf("No model is installed; \"flow\" and \"blend\" are built in.\n");
        return exitDone;
    }
    std::printf("%-20s %-12s %10s  %-9s %-20s %s\n", "id", "kind", "size", "makes", "licence", "name");
    for (const InstalledModel& model : contents.models) {
        const models::ModelFile& file = model.file;
        std::printf("%-20s %-12s %10s  %-9s %-20s %s\n", file.info.id.c_str(),
                    models::modelKindName(file.kind), readableBytes(file.bytes).c_str(),
                    timestepText(file.info), file.info.license.c_str(), file.info.name.c_str());
    }
    return exitDone;
}

ExitCode runShow(const std::string& id, bool asJson) {
    const InstalledModel model = installed(id);
    if (asJson) {
        std::printf("%s\n", toJson(model).dump(2).c_str());
        return exitDone;
    }
    const models::ModelFile& file = model.file;
    std::printf("%s\n%s\n\n", file.info.name.c_str(), file.info.description.c_str());
    const auto line = [](const char* name, const std::string& value) {
        std::printf("%-10s %s\n", name, value.c_str());
    };
    line("id", file.info.id);
    line("kind", models::modelKindName(file.kind));
    line("licence", file.info.license);
    line("makes", timestepText(file.info));
    line("needs", "tiles that are multiples of " + std::to_string(file.info.alignment) + " pixels");
    line("runs code", !file.runsCode() ? "no" : model.trusted ? "yes, trusted" : "yes, not trusted");
    line("size", readableBytes(file.bytes));
    line("SHA-256", file.checksum);
    if (!file.descriptor.empty()) {
        line("run with", file.descriptor);
    }
    line("file", file.path.string());
    return exitDone;
}

ExitCode runInstall(const InstallOptions& options) {
    models::InstallRequest request;
    request.file = models::inspectModelFile(options.file);
    request.trusted = options.trust;
    request.replace = options.replace;
    models::ModelInfo& info = request.file.info;
    info.id = options.id.empty() ? info.id : options.id;
    info.name = options.name.empty() ? info.name : options.name;
    info.license = options.license.empty() ? info.license : options.license;
    if (request.file.kind == models::ModelKind::TlbVfi) {
        request.file.descriptor = models::optionsText(options.tlbvfi);
    }
    const InstalledModel model = ModelStore().install(
        request, [](const InstalledModel& copy) { return inference::engine().tryModel(copy); });
    std::printf("%s: installed as \"%s\", licence %s, SHA-256 %s\n", model.file.info.name.c_str(),
                model.file.info.id.c_str(), model.file.info.license.c_str(), model.file.checksum.c_str());
    return exitDone;
}

ExitCode runVerify(const std::vector<std::string>& ids) {
    std::vector<InstalledModel> models;
    models::StoreContents contents;
    if (ids.empty()) {
        contents = ModelStore().list();
        models = contents.models;
    }
    for (const std::string& id : ids) {
        models.push_back(installed(id));
    }
    for (const InstalledModel& model : models) {
        try {
            ModelStore().verify(model);
            std::printf("%s: as it was installed\n", model.file.info.id.c_str());
        } catch (const Error& error) {
            contents.damaged.push_back(error.message());
        }
    }
    for (const Message& damage : contents.damaged) {
        std::fprintf(stderr, "tessera-cli: %s\n", (english(damage) + " " + englishAdvice(damage)).c_str());
    }
    return contents.damaged.empty() ? exitDone : exitModel;
}

ExitCode runRemove(const std::string& id) {
    ModelStore().remove(id);
    std::printf("%s: removed\n", id.c_str());
    return exitDone;
}

void addTlbvfiOptions(CLI::App& command, models::TlbvfiOptions& options) {
    using models::Precision;
    using models::Wavelet;
    static const std::map<std::string, Wavelet> wavelets{{"authors", Wavelet::Authors},
                                                         {"ported", Wavelet::Ported}};
    static const std::map<std::string, Precision> precisions{
        {"full", Precision::Full}, {"tf32", Precision::Tf32}, {"half", Precision::Half}};
    const std::string group = "How weights of TLB-VFI are run";
    command
        .add_flag("--averaged-weights", options.averagedWeights,
                  "Take the averaged weights of the bridge (\"ema\")")
        ->group(group);
    command.add_option("--wavelet", options.wavelet, "authors, or ported as in later programs")
        ->transform(CLI::CheckedTransformer(wavelets))
        ->group(group);
    command.add_flag("--always-remap", options.alwaysRemap, "Take every picture for one with dark parts")
        ->group(group);
    command.add_option("--precision", options.precision, "On a GPU: full, tf32 or half")
        ->transform(CLI::CheckedTransformer(precisions))
        ->group(group);
}

void addInstall(CLI::App& models, CommandContext& context) {
    CLI::App* command = models.add_subcommand("install", "Copy a model file into your own folder of models");
    const auto options = std::make_shared<InstallOptions>();
    command->add_option("file", options->file, "A TorchScript model, or weights of TLB-VFI")->required();
    command->add_option("--id", options->id, "The name to choose it by (default: the file's own)");
    command->add_option("--name", options->name, "The name to show (default: the file's own)");
    command->add_option("--license", options->license, "Its licence, where the file does not say");
    command->add_flag("--trust", options->trust, "Let the code in a TorchScript model run");
    command->add_flag("--replace", options->replace, "Replace an installed model of the same name");
    addTlbvfiOptions(*command, options->tlbvfi);
    command->callback([options, &context] { context.run = [options] { return runInstall(*options); }; });
}

}  // namespace

void addModelsCommand(CLI::App& app, CommandContext& context) {
    CLI::App* models = app.add_subcommand("models", "The models you have installed");
    models->require_subcommand(1);
    const auto ids = std::make_shared<std::vector<std::string>>();
    const auto id = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);

    CLI::App* list = models->add_subcommand("list", "List them");
    list->add_flag("--json", *json, "Print JSON");
    list->callback([json, &context] { context.run = [json] { return runList(*json); }; });

    addInstall(*models, context);

    CLI::App* show = models->add_subcommand("show", "Show what is known of one: licence, needs, checksum");
    show->add_option("id", *id, "The model")->required();
    show->add_flag("--json", *json, "Print JSON");
    show->callback([id, json, &context] { context.run = [id, json] { return runShow(*id, *json); }; });

    CLI::App* verify = models->add_subcommand("verify", "Compare files with their checksums");
    verify->add_option("id", *ids, "The models (default: all)");
    verify->callback([ids, &context] { context.run = [ids] { return runVerify(*ids); }; });

    CLI::App* remove = models->add_subcommand("remove", "Remove one");
    remove->add_option("id", *id, "The model")->required();
    remove->callback([id, &context] { context.run = [id] { return runRemove(*id); }; });
}

}  // namespace tessera::app
