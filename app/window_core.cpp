#include "app/window_core.h"

#include "core/base/error.h"
#include "core/evaluation/evaluation_page.h"
#include "core/files/crash_report.h"
#include "core/inference/engine.h"
#include "core/inference/leased_generator.h"
#include "core/job/preview/motion_preview.h"
#include "core/job/preview/preview.h"
#include "core/job/preview/score_scan.h"
#include "core/job/record/output_name.h"
#include "core/job/run/conversion.h"
#include "core/job/run/forecast.h"
#include "core/job/run/foresight.h"
#include "core/job/run/repair.h"
#include "core/media/encode/available_codecs.h"
#include "core/models/model_store.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <functional>
#include <memory>
#include <optional>

namespace tessera::app {

namespace {

std::unique_ptr<inference::FrameGenerator> makeGenerator(const inference::GeneratorSettings& settings) {
    return inference::engine().makeGenerator(settings);
}

using Device = std::shared_ptr<inference::DeviceQueue>;
using inference::Purpose;

// Of what takes seconds and cannot be stopped.
const RunControl& untiring() {
    static const RunControl control;
    return control;
}

std::function<RunControl&()> given(RunControl& control) {
    return [&control]() -> RunControl& { return control; };
}

// Nothing, not an error, when the run was stopped while it waited for the device.
template <typename Call>
auto untilStopped(const RunControl& control, const Call& call) -> decltype(call()) {
    try {
        return call();
    } catch (const Error&) {
        if (control.stopRequested()) {
            return std::nullopt;
        }
        throw;
    }
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

ui::ModelFunctions modelFunctions(const Device& device) {
    using models::InstalledModel;
    using models::ModelStore;
    ui::ModelFunctions models;
    models.inspect = models::inspectModelFile;
    models.install = [device](const models::InstallRequest& request) {
        return ModelStore().install(request, [&](const InstalledModel& copy) {
            const auto lease = device->acquire(Purpose::Calibration, untiring());
            return inference::engine().tryModel(copy);
        });
    };
    models.list = [] { return ModelStore().list(); };
    models.verify = [](const InstalledModel& model) { ModelStore().verify(model); };
    models.remove = [](const InstalledModel& model) { ModelStore().remove(model.file.info.id); };
    return models;
}

ui::EvaluationFunctions evaluationFunctions(const Device& device) {
    ui::EvaluationFunctions evaluation;
    evaluation.model = [device](const evaluation::EvaluationSpec& spec,
                                const inference::GeneratorSettings& settings, RunControl& control,
                                const evaluation::OnFramesRead& onFramesRead) {
        return untilStopped(control, [&] {
            return evaluation::evaluateModel(
                spec, settings, inference::leased(makeGenerator, device, Purpose::Evaluation, given(control)),
                control, onFramesRead);
        });
    };
    evaluation.minterpolate = evaluation::evaluateMinterpolate;
    evaluation.writePage = [](const std::vector<evaluation::Evaluation>& evaluations,
                              const std::filesystem::path& file) {
        evaluation::writeEvaluationPage(evaluations, file, files::Existing::Replace);  // the dialog has asked
    };
    return evaluation;
}

}  // namespace

ui::CoreFunctions windowCore() {
    ui::CoreFunctions core;
    core.openSource = [](const std::filesystem::path& path, const std::stop_token& stop) {
        const HeapTrim trim;
        return job::openPreview(path, stop);
    };
    core.nameOutput = [](const job::JobSpec& spec, const job::OutputNaming& naming) {
        return job::nameOutput(spec, naming);
    };
    core.foreseeFates = [](const job::JobSpec& spec, const std::stop_token& stop) {
        return job::foreseenFates(spec, stop);
    };
    core.catalog.codecs = [] {
        const HeapTrim trim;
        return media::availableCodecs();
    };
    core.catalog.engine = [] {
        const inference::Engine& engine = inference::engine();
        return ui::EngineCatalog{engine.models(), engine.devices()};
    };
    // What is measured counts every tensor of the program: one task holds the device at a time.
    const Device device = std::make_shared<inference::DeviceQueue>();
    core.measureCost = [device](const inference::GeneratorSettings& settings,
                                const std::stop_token& stop) -> std::optional<ui::MachineCost> {
        const HeapTrim trim;
        RunControl control;
        const std::stop_callback stopped(stop, [&control] { control.requestStop(); });
        return untilStopped(control, [&]() -> std::optional<ui::MachineCost> {
            const auto lease = device->acquire(Purpose::Calibration, control);
            if (!lease) {
                return std::nullopt;
            }
            const inference::Engine& engine = inference::engine();
            ui::MachineCost machine{engine.cost(settings, stop), engine.memoryUse(settings.device),
                                    engine.facts(settings)};
            machine.isOnCard = machine.memory.total != engine.memoryUse("cpu").total;
            return machine;
        });
    };
    const auto forecaster = std::make_shared<job::Forecaster>();
    core.forecast = [forecaster, device](const job::JobSpec& spec, RunControl& control) {
        const HeapTrim trim;
        return untilStopped(control, [&] {
            return forecaster->forecast(
                spec, inference::leased(makeGenerator, device, Purpose::Calibration, given(control)),
                control);
        });
    };
    core.convert = [device](const job::JobSpec& spec, RunControl& control, const job::Listener& listener) {
        const HeapTrim trim;
        return job::convert(spec,
                            inference::leased(makeGenerator, device, Purpose::Conversion, given(control)),
                            control, listener);
    };
    core.repair = [device](const job::RepairRequest& request, RunControl& control,
                           const job::Listener& listener) {
        const HeapTrim trim;
        return job::repair(request,
                           inference::leased(makeGenerator, device, Purpose::Conversion, given(control)),
                           control, listener);
    };
    // Of the picture in work: models are loaded for one request and stay for the next.
    const auto previewed = std::make_shared<RunControl*>(nullptr);
    const job::MachineFacts machine{
        [device, previewed](const inference::GeneratorSettings& settings) {
            const auto lease = device->acquire(Purpose::Calibration, **previewed);
            return inference::engine().cost(settings, (*previewed)->stopToken());
        },
        [](const std::string& name) { return inference::engine().memoryUse(name); }};
    const auto renderer = std::make_shared<job::PreviewRenderer>(
        inference::leased(makeGenerator, device, Purpose::Preview,
                          [previewed]() -> RunControl& { return **previewed; }),
        machine);
    core.renderPreview = [renderer, previewed](const job::PreviewRequest& request, RunControl& control,
                                               const job::PreviewListener& listener) {
        *previewed = &control;
        return untilStopped(control, [&] { return renderer->render(request, control, listener); });
    };
    const auto motion = std::make_shared<job::MotionRenderer>();
    core.renderMotion = [motion, device](const job::MotionRequest& request, RunControl& control,
                                         const job::MotionListener& listener) {
        const HeapTrim trim;
        return untilStopped(control, [&] {
            return motion->render(request,
                                  inference::leased(makeGenerator, device, Purpose::Preview, given(control)),
                                  control, listener);
        });
    };
    core.scanScores = [](const std::filesystem::path& path, const std::stop_token& stop,
                         const std::function<void(const job::FrameScore&)>& onScore) {
        const HeapTrim trim;
        job::scanScores(path, stop, onScore);
    };
    core.recovery.unfinishedJobs = job::unfinishedJobs;
    core.recovery.discardJob = job::discardJob;
    core.recovery.takeCrashReports = files::RunMark::takeAbandoned;
    core.releasePreview = [renderer] { renderer->release(); };
    core.models = modelFunctions(device);
    core.evaluation = evaluationFunctions(device);
    return core;
}

}  // namespace tessera::app
