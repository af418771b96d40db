// What a model is called and said to do, in the words of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_info.h"

#include <QString>

#include <string>

namespace tessera::ui {

// "Flow" of "flow": names of models that are installed are their own.
[[nodiscard]] QString modelName(const std::string& id);

// A sentence of Tessera's own is translated; that of somebody's model is as its author wrote it.
[[nodiscard]] QString modelDescription(const models::ModelInfo& model);

}  // namespace tessera::ui
