// What a model costs on a device with given settings, and what its tiles depend on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/cost_cache.h"
#include "core/inference/frame_generator.h"
#include "core/interpolation/interpolator.h"

#include <c10/core/Device.h>

#include <stop_token>
#include <string>

namespace tessera::inference {

// The measured cost of this model with these settings on this device: from the user's cache, else measured (a few seconds) and
// stored there. Throws Error(BadOption), Error(Model).
[[nodiscard]] CostModel costOfModel(const GeneratorSettings& settings, const std::stop_token& stop = {});

// What tiles of this model depend on with these settings; kept while the process lives. Throws Error(BadOption),
// Error(Model).
[[nodiscard]] ModelFacts factsOfModel(const GeneratorSettings& settings);

// The team that computes beside the calling thread is made now: where the system allows no more threads, this says so. Throws
// Error(Unsupported).
void makeThreads(const GeneratorSettings& settings);

// "CPU, 2 threads", "cuda:0".
[[nodiscard]] std::string deviceText(c10::Device device, const GeneratorSettings& settings);

[[nodiscard]] CostKey costKey(const GeneratorSettings& settings, c10::Device device);

[[nodiscard]] interpolation::Options optionsOf(const GeneratorSettings& settings);

[[nodiscard]] ModelFacts factsOf(const interpolation::Traits& traits, int border);

}  // namespace tessera::inference
