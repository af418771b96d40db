#include "core/inference/compute/model_cost.h"

#include "core/base/threads.h"
#include "core/inference/compute/calibration.h"
#include "core/inference/compute/device.h"
#include "core/inference/compute/device_memory.h"
#include "core/inference/compute/frame_assembler.h"
#include "core/inference/compute/tile_runner.h"
#include "core/interpolation/registry/registry.h"
#include "core/interpolation/torch_call.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>
#include <utility>

namespace tessera::inference {

namespace {

int tensorThreads(const GeneratorSettings& settings) {
    return settings.threads > 0 ? settings.threads : static_cast<int>(std::thread::hardware_concurrency());
}

// A frame that is put together on the device lies beside its tiles, and is converted when they are gone.
void addAssembly(CostModel& cost) {
    cost.guidanceBytesPerPixel =
        std::max(cost.guidanceBytesPerPixel, cost.heldBytesPerPixel + assemblyBytesPerPixel);
    cost.heldBytesPerPixel += 3 * sizeof(float);
}

}  // namespace

void makeThreads(const GeneratorSettings& settings) {
    const int threads = tensorThreads(settings);
    requireThreads(threads - 1);
    at::set_num_threads(threads);
    at::parallel_for(0, threads, 1, [](std::int64_t, std::int64_t) {});
}

std::string deviceText(c10::Device device, const GeneratorSettings& settings) {
    if (device.is_cpu()) {
        const int threads = tensorThreads(settings);
        return "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
    }
    std::ostringstream name;
    name << device;
    return name.str();
}

CostKey costKey(const GeneratorSettings& settings, c10::Device device) {
    const std::optional<models::InstalledModel> installed = models::ModelStore().find(settings.model);
    const std::string model =
        settings.model + (installed ? "@" + installed->file.checksum + installed->file.descriptor : "");
    return {deviceText(device, settings), model + (settings.ensemble ? "+ensemble" : ""), settings.flowScale,
            settings.sampleSteps, TESSERA_VERSION " " TORCH_VERSION};
}

interpolation::Options optionsOf(const GeneratorSettings& settings) {
    return {settings.flowScale, settings.ensemble, settings.graphs, settings.sampleSteps, settings.seed};
}

ModelFacts factsOf(const interpolation::Traits& traits, int border) {
    return {traits.info.alignment, border, traits.exactTiles};
}

ModelFacts factsOfModel(const GeneratorSettings& settings) {
    static std::mutex mutex;
    static std::map<std::pair<std::string, double>, ModelFacts> known;
    const std::lock_guard lock(mutex);
    const std::pair key{settings.model, settings.flowScale};
    if (const auto found = known.find(key); found != known.end()) {
        return found->second;
    }
    const auto model = interpolation::makeInterpolator(settings.model);
    return known[key] = factsOf(model->traits(), model->border(optionsOf(settings)));
}

CostModel costOfModel(const GeneratorSettings& settings, const std::stop_token& stop) {
    checkSettings(settings);
    const c10::Device device = chooseDevice(settings.device);
    const CostKey key = costKey(settings, device);
    if (const std::optional<CostModel> known = cachedCost(costCachePath(), key)) {
        return *known;
    }
    DeviceMemory memory(device);
    const std::int64_t withoutModel = memory.use().current;
    TileRunner runner(interpolation::makeInterpolator(settings.model), device, optionsOf(settings),
                      usualPath(device));
    makeThreads(settings);
    const CostModel cost = interpolation::torchCall([&] {
        const c10::InferenceMode inferenceMode;
        CostModel measured = measureCost(runner, memory, stop);
        // The model's weights stay beside every tile.
        measured.fixedBytes +=
            static_cast<double>(std::max<std::int64_t>(memory.use().current - withoutModel, 0));
        if (runner.path() == FramePath::Planes) {
            addAssembly(measured);
        }
        return measured;
    });
    storeCost(costCachePath(), key, cost);
    return cost;
}

}  // namespace tessera::inference
