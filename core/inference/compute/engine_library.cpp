// The entry point of libtessera-engine, found by core/inference/engine.cpp.
#include "core/inference/compute/accelerators.h"
#include "core/inference/compute/counting_allocator.h"
#include "core/inference/compute/device.h"
#include "core/inference/compute/device_memory.h"
#include "core/inference/compute/model_cost.h"
#include "core/inference/compute/squeezenet_meter.h"
#include "core/inference/compute/tiled_generator.h"
#include "core/inference/engine.h"
#include "core/interpolation/registry/registry.h"
#include "core/interpolation/torch_call.h"

#include <torch/version.h>

#include <cstring>

namespace {

using namespace tessera;

class TorchEngine final : public inference::Engine {
public:
    std::unique_ptr<inference::FrameGenerator> makeGenerator(
        const inference::GeneratorSettings& settings) const override {
        inference::checkSettings(settings);
        return interpolation::torchCall([&] {
            inference::CountingAllocator::install();  // before the weights, which count too
            return inference::makeTiledGenerator(settings, interpolation::makeInterpolator(settings.model));
        });
    }

    inference::CostModel cost(const inference::GeneratorSettings& settings,
                              const std::stop_token& stop) const override {
        return interpolation::torchCall([&] { return inference::costOfModel(settings, stop); });
    }

    inference::ModelFacts facts(const inference::GeneratorSettings& settings) const override {
        return interpolation::torchCall([&] { return inference::factsOfModel(settings); });
    }

    inference::MemoryUse memoryUse(const std::string& device) const override {
        return interpolation::torchCall(
            [&] { return inference::DeviceMemory(inference::chooseDevice(device)).use(); });
    }

    std::vector<inference::ModelInfo> models() const override { return interpolation::knownModels(); }

    inference::ModelInfo tryModel(const models::InstalledModel& model) const override {
        return interpolation::torchCall([&] {
            const auto interpolator = interpolation::makeInterpolator(model);
            interpolator->moveTo(inference::chooseDevice("auto"));
            const inference::ModelInfo& own = interpolator->traits().info;
            inference::ModelInfo info = model.file.info;
            info.description = info.description.empty() ? own.description : info.description;
            info.alignment = own.alignment;
            info.anyTimestep = own.anyTimestep;
            return info;
        });
    }

    std::unique_ptr<inference::PerceptualMeter> makePerceptualMeter(
        const std::filesystem::path& folder) const override {
        return interpolation::torchCall([&] { return inference::makeSqueezenetMeter(folder); });
    }

    std::vector<inference::DeviceInfo> devices() const override {
        return interpolation::torchCall([] { return inference::describeDevices(); });
    }
    std::string torchVersion() const override { return TORCH_VERSION; }
};

}  // namespace

extern "C" const tessera::inference::Engine* tesseraEngine(const char* version) {
    static const TorchEngine engine;
    return std::strcmp(version, TESSERA_VERSION) == 0 ? &engine : nullptr;
}
