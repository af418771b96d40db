// How TLB-VFI is run where its authors' program, or ports of it, leave a choice.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/tlbvfi_info.h"

#include <string>

namespace tessera::models {

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

// All but `info`, as a JSON object.
[[nodiscard]] std::string optionsText(const TlbvfiOptions& options);

// What is missing keeps its default. `where` is for the message. Throws Error(Model). Safe for hostile text.
[[nodiscard]] TlbvfiOptions parseOptions(const std::string& text, const std::string& where);

}  // namespace tessera::models
