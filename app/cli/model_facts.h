// What a command has to know of a model.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tessera::app {

// Of the model with this id; loads the engine. Throws Error(BadOption) when there is none.
[[nodiscard]] int alignmentOf(const std::string& model);

}  // namespace tessera::app
