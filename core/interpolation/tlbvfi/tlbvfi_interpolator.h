// TLB-VFI (latent Brownian-bridge diffusion with flow guidance), from the weights that a person brings.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interpolation/interpolator.h"
#include "core/interpolation/tlbvfi/tlbvfi_info.h"

#include <filesystem>
#include <memory>

namespace tessera::interpolation::tlbvfi {

// The authors' frequency branch, or the one-pixel shift of later ports. The weights were trained with the former.
enum class Wavelet { Authors, Ported };

// GPUs only; a CPU always computes in full. A result that is not finite is computed again in full.
enum class Precision { Full, Tf32, Half };

struct TlbvfiOptions {
    ModelInfo info = tlbvfiInfo();  // as the model is to be called
    bool averagedWeights = false;   // the bridge's weights from the file's "ema", where it has them
    Wavelet wavelet = Wavelet::Authors;
    // The authors' networks see brightness 0 … 1 when a picture has a value below mid-grey, and -1 … 1 unscaled
    // otherwise. True: always the former. False: as the whole frame decides, for all of its tiles.
    bool alwaysRemap = false;
    Precision precision = Precision::Full;
};

// Reads a checkpoint or safetensors file (core/weights/weight_file.h). Throws Error(Model) that names the tensor, and
// the shape that was expected of it, when the file holds something else.
[[nodiscard]] std::unique_ptr<Interpolator> makeTlbvfiInterpolator(const std::filesystem::path& weights,
                                                                   const TlbvfiOptions& options);

}  // namespace tessera::interpolation::tlbvfi
