// Runs an interpolator over a pair of frames, whole or tile by tile.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/compute/frame_reader.h"
#include "core/inference/frame_generator.h"
#include "core/inference/planner.h"
#include "core/interpolation/interpolator.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <memory>
#include <optional>
#include <vector>

namespace tessera::inference {

// What a device does otherwise than others of its kind; unset: the usual.
struct DeviceWays {
    std::optional<FramePath> path;
    std::optional<std::vector<at::ScalarType>> narrower;  // to measure, see narrowerTypes()
    std::unique_ptr<Transfers> transfers;
};

// Any time between two frames, also with a model that makes only the middle. Throws Error(BadOption) for a device this
// machine does not have, or a precision that the device or the model does not take. The interpolator is used by one thread at a
// time.
[[nodiscard]] std::unique_ptr<FrameGenerator> makeTiledGenerator(
    const GeneratorSettings& settings, std::unique_ptr<interpolation::Interpolator> interpolator,
    DeviceWays ways = {});

}  // namespace tessera::inference
