// The built-in interpolator that corrects `flow` by a small network of our own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace tessera::interpolation::compact {

// Note [Compact]
// Motion and the trust in it come from `flow`; where frames disagree along it, the network moves the candidates and
// shifts the shares between them and between the two frames. It works at a quarter of the frame's resolution; the
// frame itself is put together by flow's kernels, so it costs little more than `flow`.
//
// weights: a safetensors file of Network::state(). Throws Error(Model).
[[nodiscard]] std::unique_ptr<Interpolator> makeCompactInterpolator(const std::filesystem::path& weights);

// The weights that come with the program: share/tessera/models/compact.safetensors in a folder above this library.
// Nothing when they are not there.
[[nodiscard]] std::optional<std::filesystem::path> compactWeights();

}  // namespace tessera::interpolation::compact
