#include "app/window_core.h"

#include "core/base/crash_report.h"
#include "core/inference/engine.h"
#include "core/job/conversion.h"
#include "core/job/preview.h"
#include "core/job/score_scan.h"

namespace tessera::app {

namespace {

std::unique_ptr<inference::FrameGenerator> makeGenerator(const inference::GeneratorSettings& settings) {
    return inference::engine().makeGenerator(settings);
}

}  // namespace

ui::CoreFunctions windowCore() {
    ui::CoreFunctions core;
    core.openSource = job::openPreview;
    core.nameOutput = [](const std::filesystem::path& input, int factor,
                         const media::EncoderOptions& encoder) {
        return job::defaultOutput(input, factor, encoder);
    };
    core.codecs = [] { return media::availableCodecs(); };
    core.engineCatalog = [] {
        const inference::Engine& engine = inference::engine();
        return ui::EngineCatalog{engine.models(), engine.devices()};
    };
    core.convert = [](const job::JobSpec& spec, RunControl& control, const job::Listener& listener) {
        return job::convert(spec, makeGenerator, control, listener);
    };
    const job::MachineFacts machine{
        [](const inference::GeneratorSettings& settings) { return inference::engine().cost(settings); },
        [](const std::string& device) { return inference::engine().memoryUse(device); }};
    const auto renderer = std::make_shared<job::PreviewRenderer>(makeGenerator, machine);
    core.renderPreview = [renderer](const job::PreviewRequest& request, RunControl& control,
                                    const job::PreviewListener& listener) {
        return renderer->render(request, control, listener);
    };
    core.tileCost = machine.cost;
    core.scanScores = job::scanScores;
    core.unfinishedJobs = job::unfinishedJobs;
    core.resumeJob = [](const job::ResumeRequest& request, RunControl& control,
                        const job::Listener& listener) {
        return job::resume(request, makeGenerator, control, listener);
    };
    core.discardJob = job::discardJob;
    core.takeCrashReports = RunMark::takeAbandoned;
    core.releasePreview = [renderer] { renderer->release(); };
    return core;
}

}  // namespace tessera::app
