// Runs an interpolator over a pair of frames, whole or tile by tile.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/frame_reader.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/interpolation/interpolator.h"

#include <c10/core/Device.h>

#include <memory>
#include <optional>

namespace tessera::inference {

// Any time between two frames, also with a model that makes only the middle. Throws Error(BadOption) for a device this
// machine does not have. The interpolator is used by one thread at a time. `path`: other than the device's usual.
[[nodiscard]] std::unique_ptr<FrameGenerator> makeTiledGenerator(
    const GeneratorSettings& settings, std::unique_ptr<interpolation::Interpolator> interpolator,
    std::optional<FramePath> path = std::nullopt);

// The measured cost of this model with these settings on this device: from the user's cache, else measured (a few seconds) and
// stored there. Throws Error(BadOption), Error(Model).
[[nodiscard]] CostModel costOfModel(const GeneratorSettings& settings, const std::stop_token& stop = {});

// What tiles of this model depend on with these settings; kept while the process lives. Throws Error(BadOption),
// Error(Model).
[[nodiscard]] ModelFacts factsOfModel(const GeneratorSettings& settings);

// "auto", "cpu", "cuda", "cuda:1" -> device. Throws Error(BadOption).
[[nodiscard]] c10::Device chooseDevice(const std::string& name);

// "cpu", then every GPU: values for GeneratorSettings::device.
[[nodiscard]] std::vector<std::string> availableDevices();

}  // namespace tessera::inference
