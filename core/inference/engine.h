// The tensor part of core, loaded when it is first needed: LibTorch takes about a second to load, and neither
// the window nor
// `--help` should wait for it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/device_info.h"
#include "core/inference/frame_generator.h"
#include "core/inference/perceptual_meter.h"
#include "core/inference/planner.h"
#include "core/models/model_store.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::inference {

// Everything the tensor part offers, as one table of functions. Thread-safe.
class Engine {
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual std::unique_ptr<FrameGenerator> makeGenerator(
        const GeneratorSettings& settings) const = 0;
    // What tiles cost here: from the user's cache, else measured (a few seconds). Throws as makeGenerator() does, and
    // Error(Internal) where it is stopped, which is looked at before each run of the model.
    [[nodiscard]] virtual CostModel cost(const GeneratorSettings& settings,
                                         const std::stop_token& stop = {}) const = 0;
    // What this model's tiles depend on. Loads the model the first time that it is asked for. Throws as makeGenerator() does.
    [[nodiscard]] virtual ModelFacts facts(const GeneratorSettings& settings) const = 0;
    // Device memory as it is now.
    [[nodiscard]] virtual MemoryUse memoryUse(const std::string& device) const = 0;
    [[nodiscard]] virtual std::vector<ModelInfo> models() const = 0;
    // Loads a model that is about to be installed, on the device that would be used, and tries it; see ModelStore::install().
    // Throws Error(Model).
    [[nodiscard]] virtual ModelInfo tryModel(const models::InstalledModel& model) const = 0;
    // Throws Error(Model) where the weights in `folder` are missing or damaged.
    [[nodiscard]] virtual std::unique_ptr<PerceptualMeter> makePerceptualMeter(
        const std::filesystem::path& folder) const = 0;
    // The CPU, every card, and kinds of cards that cannot be used with the reason. Takes seconds where there is a card.
    [[nodiscard]] virtual std::vector<DeviceInfo> devices() const = 0;
    [[nodiscard]] virtual std::string torchVersion() const = 0;
};

// Loads libtessera-engine (about a second the first time). Safe from any thread; never call it on the UI
// thread. Throws Error(Internal) when the library is missing or of another version.
[[nodiscard]] const Engine& engine();

}  // namespace tessera::inference
