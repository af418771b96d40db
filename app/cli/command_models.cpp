#include "app/cli/command.h"
#include "app/cli/models_subcommands.h"
#include "core/base/model_messages.h"
#include "core/inference/engine.h"
#include "core/models/model_store.h"
#include "core/models/tlbvfi_options.h"

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

InstalledModel installed(const std::string& id) {
    if (std::optional<InstalledModel> model = ModelStore().find(id)) {
        return *model;
    }
    throw Error(ErrorCode::BadOption, message::ModelNotInstalled(Name{id}));
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
    command->add_option("file", options->file, "A TorchScript model, or weights of RIFE 4 or TLB-VFI")
        ->required();
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
    CLI::App* models = app.add_subcommand("models", "The models there are, and those you have installed");
    models->require_subcommand(1);
    const auto ids = std::make_shared<std::vector<std::string>>();
    const auto id = std::make_shared<std::string>();

    addModelsList(*models, context);
    addInstall(*models, context);

    addModelsShow(*models, context);
    addModelsTest(*models, context);

    CLI::App* verify = models->add_subcommand("verify", "Compare files with their checksums");
    verify->add_option("id", *ids, "The models (default: all)");
    verify->callback([ids, &context] { context.run = [ids] { return runVerify(*ids); }; });

    CLI::App* remove = models->add_subcommand("remove", "Remove one");
    remove->add_option("id", *id, "The model")->required();
    remove->callback([id, &context] { context.run = [id] { return runRemove(*id); }; });
}

}  // namespace tessera::app
