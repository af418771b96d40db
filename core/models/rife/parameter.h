// The numbers of one tensor of a RIFE 4 model.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rife/structure.h"

#include <vector>

namespace tessera::models::rife {

struct Parameter {
    Shape shape;
    std::vector<float> values;  // row-major
};

}  // namespace tessera::models::rife
