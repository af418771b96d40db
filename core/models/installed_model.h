// A model that a person has installed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_file.h"

namespace tessera::models {

struct InstalledModel {
    ModelFile file;        // inside the store
    bool trusted = false;  // the person agreed that its code may run
};

}  // namespace tessera::models
