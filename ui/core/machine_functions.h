// What the window asks of core about this machine, as functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/device_info.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/media/encode/codec_table.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tessera::ui {

// What tiles cost with some settings, measured on this machine, and the memory it has now.
struct MachineCost {
    inference::CostModel cost;
    inference::MemoryUse memory;
    inference::ModelFacts model;
    bool isOnCard = false;  // else model data is part of what the process holds
};

// Seconds, the first time; alone on the device. Nothing when stopped, which ends a measurement soon.
using MeasureCost =
    std::function<std::optional<MachineCost>(const inference::GeneratorSettings&, std::stop_token)>;

struct EngineCatalog {
    std::vector<inference::ModelInfo> models;
    std::vector<inference::DeviceInfo> devices;  // those that cannot be used say why
};

struct CatalogFunctions {
    std::function<std::vector<media::CodecChoice>()> codecs;
    std::function<EngineCatalog()> engine;
};

}  // namespace tessera::ui
