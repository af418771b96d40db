// What TLB-VFI needs, in plain values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_info.h"

namespace tessera::models {

[[nodiscard]] inline ModelInfo tlbvfiInfo() {
    ModelInfo info;
    info.id = "tlbvfi";
    info.name = "TLB-VFI";
    info.description = "Latent diffusion guided by motion; wants a strong GPU.";
    info.license = "not stated by the file";
    info.alignment = 256;
    info.anyTimestep = false;
    return info;
}

}  // namespace tessera::models
