// What a TorchScript model says of itself: a small JSON object in its archive or beside it. Documented in docs/models.md.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_info.h"

#include <string>
#include <vector>

namespace tessera::models {

// What forward() takes, in its order.
enum class Input {
    Prev,   // [1, 3, H, W]
    Next,   // likewise
    Time,   // position between them, 0 < t < 1
    Scale,  // resolution at which motion is estimated, 0.05 … 1
    Steps,  // refinement iterations
};

// "prev", "next", "t", "scale", "steps"
[[nodiscard]] const char* inputName(Input input) noexcept;

struct ScriptDescriptor {
    ModelInfo info;
    std::vector<Input> inputs;
    double low = 0;  // the value of black
    double high = 1;
    int border = 0;  // Traits::contextBorder
};

// Throws Error(Model) that names the file `from` and the key that is wrong, missing or unknown. Safe for hostile text.
[[nodiscard]] ScriptDescriptor parseDescriptor(const std::string& json, const std::string& from);

}  // namespace tessera::models
