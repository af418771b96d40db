// How different two pictures look, by the features of a network that was trained to recognise things.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <filesystem>

namespace tessera::inference {

// The unweighted form of LPIPS (Zhang et al., "The Unreasonable Effectiveness of Deep Features as a Perceptual
// Metric", 2018) on the features of SqueezeNet 1.1 (Iandola et al., 2016). Comparable only with itself.
class PerceptualMeter {
public:
    virtual ~PerceptualMeter() = default;
    // 0: they look the same; lower is better. Pictures of one size, at least 17 pixels in each direction: the meter of
    // smaller ones is not defined and 0. One thread at a time.
    [[nodiscard]] virtual double distance(const Picture& truth, const Picture& made) const = 0;
};

// Where the weights are looked for: squeezenet_v1.1.param and squeezenet_v1.1.bin, as ncnn's examples carry them.
[[nodiscard]] std::filesystem::path perceptualFolder();

// Whether both files are there.
[[nodiscard]] bool hasPerceptualWeights(const std::filesystem::path& folder);

}  // namespace tessera::inference
