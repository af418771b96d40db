// TLB-VFI (latent Brownian-bridge diffusion with flow guidance), from the weights that a person brings.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/models/tlbvfi_options.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::tlbvfi {

// Reads a checkpoint or safetensors file (core/weights/weight_file.h). Throws Error(Model) that names the tensor, and
// the shape that was expected of it, when the file holds something else.
[[nodiscard]] std::unique_ptr<Interpolator> makeTlbvfiInterpolator(const std::filesystem::path& weights,
                                                                   const models::TlbvfiOptions& options);

}  // namespace tessera::interpolation::tlbvfi
