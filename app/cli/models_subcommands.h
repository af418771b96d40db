// Parts of "tessera-cli models" that have a file of their own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::app {

void addModelsList(CLI::App& models, CommandContext& context);
void addModelsShow(CLI::App& models, CommandContext& context);
void addModelsTest(CLI::App& models, CommandContext& context);

}  // namespace tessera::app
