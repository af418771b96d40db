#include "app/window_core.h"

#include "core/evaluation/evaluation_page.h"
#include "core/files/crash_report.h"
#include "core/inference/engine.h"
#include "core/job/preview/preview.h"
#include "core/job/preview/score_scan.h"
#include "core/job/record/output_name.h"
#include "core/job/run/conversion.h"
#include "core/media/encode/available_codecs.h"
#include "core/models/model_store.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <memory>
#include <mutex>

namespace tessera::app {

namespace {

std::unique_ptr<inference::FrameGenerator> makeGenerator(const inference::GeneratorSettings& settings) {
    return inference::engine().makeGenerator(settings);
}

// Many threads make and free frames, each with a heap of its own that would keep what was freed, hour after hour.
class HeapTrim {
public:
    HeapTrim() = default;
    ~HeapTrim() {
#if defined(__GLIBC__)
        malloc_trim(0);
#endif
    }
    HeapTrim(const HeapTrim&) = delete;
    HeapTrim& operator=(const HeapTrim&) = delete;
};

int alignmentOf(const std::string& model) {
    for (const inference::ModelInfo& info : inference::engine().models()) {
        if (info.id == model) {
            return info.alignment;
        }
    }
    return inference::ModelInfo().alignment;
}

ui::ModelFunctions modelFunctions(const std::shared_ptr<std::mutex>& device) {
    using models::InstalledModel;
    using models::ModelStore;
    ui::ModelFunctions models;
    models.inspect = models::inspectModelFile;
    models.install = [device](const models::InstallRequest& request) {
        return ModelStore().install(request, [&](const InstalledModel& copy) {
            const std::scoped_lock alone(*device);
            return inference::engine().tryModel(copy);
        });
    };
    models.list = [] { return ModelStore().list(); };
    models.verify = [](const InstalledModel& model) { ModelStore().verify(model); };
    models.remove = [](const InstalledModel& model) { ModelStore().remove(model.file.info.id); };
    return models;
}

ui::EvaluationFunctions evaluationFunctions(const std::shared_ptr<std::mutex>& device) {
    ui::EvaluationFunctions evaluation;
    evaluation.model = [device](const evaluation::EvaluationSpec& spec,
                                const inference::GeneratorSettings& settings, RunControl& control,
                                const evaluation::OnFramesRead& onFramesRead) {
        const std::scoped_lock alone(*device);
        return evaluation::evaluateModel(spec, settings, makeGenerator, control, onFramesRead);
    };
    evaluation.minterpolate = evaluation::evaluateMinterpolate;
    evaluation.writePage = evaluation::writeEvaluationPage;
    return evaluation;
}

}  // namespace

ui::CoreFunctions windowCore() {
    ui::CoreFunctions core;
    core.openSource = job::openPreview;
    core.nameOutput = [](const job::JobSpec& spec, const job::OutputNaming& naming) {
        return job::nameOutput(spec, naming);
    };
    core.codecs = [] { return media::availableCodecs(); };
    core.engineCatalog = [] {
        const inference::Engine& engine = inference::engine();
        return ui::EngineCatalog{engine.models(), engine.devices()};
    };
    // What is measured counts every tensor of the program: one task holds the device at a time.
    const auto device = std::make_shared<std::mutex>();
    core.measureCost = [device](const inference::GeneratorSettings& settings) {
        const std::scoped_lock alone(*device);
        const inference::Engine& engine = inference::engine();
        return ui::MachineCost{engine.cost(settings), engine.memoryUse(settings.device),
                               alignmentOf(settings.model)};
    };
    core.convert = [device](const job::JobSpec& spec, RunControl& control, const job::Listener& listener) {
        { const std::scoped_lock measured(*device); }
        const HeapTrim trim;
        return job::convert(spec, makeGenerator, control, listener);
    };
    const job::MachineFacts machine{
        [](const inference::GeneratorSettings& settings) { return inference::engine().cost(settings); },
        [](const std::string& name) { return inference::engine().memoryUse(name); }};
    const auto renderer = std::make_shared<job::PreviewRenderer>(makeGenerator, machine);
    core.renderPreview = [renderer, device](const job::PreviewRequest& request, RunControl& control,
                                            const job::PreviewListener& listener) {
        const std::scoped_lock alone(*device);
        return renderer->render(request, control, listener);
    };
    core.scanScores = job::scanScores;
    core.unfinishedJobs = job::unfinishedJobs;
    core.discardJob = job::discardJob;
    core.takeCrashReports = files::RunMark::takeAbandoned;
    core.releasePreview = [renderer] { renderer->release(); };
    core.models = modelFunctions(device);
    core.evaluation = evaluationFunctions(device);
    return core;
}

}  // namespace tessera::app
