// Layers of the model as the convolutions take them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/rife/cpu/convolution.h"
#include "core/interpolation/rife/weights.h"

#include <string>

namespace tessera::interpolation::rife::cpu {

inline constexpr float leak = 0.2F;  // slope of activations below zero

// "NAME.weight" and "NAME.bias", without an activation. The model must live as long as the layer.
[[nodiscard]] Layer plainLayer(const Model& model, const std::string& name);

// The same of a transposed layer, whose weights lie by input first.
[[nodiscard]] Layer transposedLayer(const Model& model, const std::string& name);

}  // namespace tessera::interpolation::rife::cpu
