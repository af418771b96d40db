#include "core/interpolation/registry/registry.h"

#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/interpolation/best/best_interpolator.h"
#include "core/interpolation/blend/blend_interpolator.h"
#include "core/interpolation/compact/compact_interpolator.h"
#include "core/interpolation/displaced/displaced_interpolator.h"
#include "core/interpolation/flow/flow_interpolator.h"
#include "core/interpolation/rife/rife_interpolator.h"
#include "core/interpolation/script/script_interpolator.h"
#include "core/interpolation/tlbvfi/tlbvfi_interpolator.h"

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace tessera::interpolation {

namespace {

// What is built in, best first. `compact` is there where its weights are.
std::vector<std::unique_ptr<Interpolator>> builtIn() {
    std::vector<std::unique_ptr<Interpolator>> interpolators;
    interpolators.push_back(flow::makeFlowInterpolator());
    if (const std::optional<std::filesystem::path> weights = compact::compactWeights()) {
        interpolators.push_back(compact::makeCompactInterpolator(*weights));
    }
    interpolators.push_back(blend::makeBlendInterpolator());
    return interpolators;
}

void verifyOnce(const models::ModelStore& store, const models::InstalledModel& model) {
    static std::mutex mutex;
    static std::set<std::pair<std::filesystem::path, std::string>> verified;
    const std::lock_guard lock(mutex);
    const std::pair file{model.file.path, model.file.checksum};
    if (!verified.contains(file)) {
        store.verify(model);
        verified.insert(file);
    }
}

}  // namespace

std::unique_ptr<Interpolator> makeInterpolator(std::string_view id) {
    for (std::unique_ptr<Interpolator>& interpolator : builtIn()) {
        if (interpolator->traits().info.id == id) {
            return std::move(interpolator);
        }
    }
    const models::ModelStore store;
    if (const std::optional<models::InstalledModel> rife = store.findRife(); rife && id == best::bestId) {
        verifyOnce(store, *rife);
        return best::makeBestInterpolator(rife->file.path, rife->file.info);
    }
    if (const std::optional<models::InstalledModel> model = store.find(id)) {
        verifyOnce(store, *model);
        return makeInterpolator(*model);
    }
    std::string known;
    for (const models::ModelInfo& model : knownModels()) {
        known += (known.empty() ? "" : ", ") + model.id;
    }
    if (id == best::bestId) {
        known += "; best needs weights of RIFE: packaging/get_model.sh rife gets them";
    }
    throw Error(ErrorCode::BadOption, message::ModelUnknown(Name{std::string(id)}, known));
}

std::unique_ptr<Interpolator> makeInterpolator(const models::InstalledModel& model) {
    const models::ModelFile& file = model.file;
    if (file.runsCode() && !model.trusted) {
        throw Error(ErrorCode::Model, message::ModelNotTrusted(Name{file.info.id}));
    }
    if (file.kind == models::ModelKind::TlbVfi) {
        models::TlbvfiOptions options =
            models::parseOptions(file.descriptor, "the manifest of " + file.info.id);
        options.info = file.info;
        return makeDisplaced(tlbvfi::makeTlbvfiInterpolator(file.path, options));
    }
    if (file.kind == models::ModelKind::Rife) {
        return rife::makeRifeInterpolator(file.path, file.info);
    }
    models::ScriptDescriptor descriptor =
        models::parseDescriptor(file.descriptor, "the manifest of " + file.info.id);
    descriptor.info = file.info;
    return makeDisplaced(script::makeScriptInterpolator(file.path, descriptor));
}

std::vector<models::ModelInfo> knownModels() {
    std::vector<models::ModelInfo> models;
    if (const std::optional<models::InstalledModel> rife = models::ModelStore().findRife()) {
        models.push_back(best::bestInfo(rife->file.info));
    }
    for (const std::unique_ptr<Interpolator>& interpolator : builtIn()) {
        models.push_back(interpolator->traits().info);
    }
    for (const models::InstalledModel& model : models::ModelStore().list().models) {
        models.push_back(model.file.info);
    }
    return models;
}

}  // namespace tessera::interpolation
